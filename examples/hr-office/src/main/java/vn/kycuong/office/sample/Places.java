package vn.kycuong.office.sample;

import java.util.List;
import java.util.stream.Stream;

/** The places of Đồng Nai, before and since districts were given up on 1 July 2025. */
final class Places {

    /**
     * A district of the time before.
     *
     * @param name what it is and how it is called
     * @param communes its wards, towns and communes
     */
    record District(String name, List<String> communes) {}

    static final List<District> DISTRICTS = List.of(
            district(
                    "thành phố Biên Hòa",
                    "phường:Trảng Dài,Long Bình,Tam Hiệp,Hố Nai,Trung Dũng,Tân Phong,An Bình,Bửu Long,Tân Hiệp,Quang Vinh,"
                            + "Thống Nhất,Hóa An,Tân Vạn,Bửu Hòa,Long Bình Tân,Hiệp Hòa,Phước Tân,Tam Phước,An Hòa,Tân Biên,"
                            + "Tân Hòa,Bình Đa",
                    "xã:Long Hưng"),
            district(
                    "huyện Long Thành",
                    "thị trấn:Long Thành",
                    "xã:An Phước,Bình An,Bình Sơn,Bàu Cạn,Cẩm Đường,Lộc An,Long Đức,Long Phước,Phước Bình,Phước Thái,"
                            + "Tam An,Tân Hiệp"),
            district(
                    "huyện Nhơn Trạch",
                    "thị trấn:Hiệp Phước",
                    "xã:Đại Phước,Long Tân,Long Thọ,Phú Đông,Phú Hội,Phú Hữu,Phú Thạnh,Phước An,Phước Khánh,Phước Thiền,"
                            + "Vĩnh Thanh"),
            district(
                    "huyện Trảng Bom",
                    "thị trấn:Trảng Bom",
                    "xã:An Viễn,Bắc Sơn,Bàu Hàm,Bình Minh,Cây Gáo,Đông Hòa,Đồi 61,Giang Điền,Hố Nai 3,Hưng Thịnh,"
                            + "Quảng Tiến,Sông Thao,Sông Trầu,Tây Hòa,Thanh Bình,Trung Hòa"),
            district(
                    "thành phố Long Khánh",
                    "phường:Xuân An,Xuân Hòa,Xuân Bình,Phú Bình,Bảo Vinh,Suối Tre,Xuân Lập,Bàu Sen,Xuân Tân",
                    "xã:Bảo Quang,Bình Lộc,Hàng Gòn,Bàu Trâm"),
            district(
                    "huyện Xuân Lộc",
                    "thị trấn:Gia Ray",
                    "xã:Bảo Hòa,Lang Minh,Suối Cao,Suối Cát,Xuân Bắc,Xuân Định,Xuân Hiệp,Xuân Hòa,Xuân Hưng,Xuân Phú,"
                            + "Xuân Tâm,Xuân Thành,Xuân Thọ,Xuân Trường"),
            district(
                    "huyện Định Quán",
                    "thị trấn:Định Quán",
                    "xã:Gia Canh,La Ngà,Ngọc Định,Phú Cường,Phú Hòa,Phú Lợi,Phú Ngọc,Phú Tân,Phú Túc,Phú Vinh,Suối Nho,"
                            + "Thanh Sơn,Túc Trưng"),
            district(
                    "huyện Tân Phú",
                    "thị trấn:Tân Phú",
                    "xã:Đắc Lua,Nam Cát Tiên,Núi Tượng,Phú An,Phú Bình,Phú Điền,Phú Lâm,Phú Lập,Phú Lộc,Phú Sơn,Phú Thanh,"
                            + "Phú Thịnh,Phú Trung,Phú Xuân,Tà Lài,Thanh Sơn,Trà Cổ"),
            district(
                    "huyện Thống Nhất",
                    "thị trấn:Dầu Giây",
                    "xã:Bàu Hàm 2,Gia Kiệm,Gia Tân 1,Gia Tân 2,Gia Tân 3,Hưng Lộc,Lộ 25,Quang Trung,Xuân Thiện"),
            district(
                    "huyện Cẩm Mỹ",
                    "thị trấn:Long Giao",
                    "xã:Bảo Bình,Lâm San,Nhân Nghĩa,Sông Nhạn,Sông Ray,Thừa Đức,Xuân Bảo,Xuân Đông,Xuân Đường,Xuân Mỹ,"
                            + "Xuân Quế,Xuân Tây"),
            district(
                    "huyện Vĩnh Cửu",
                    "thị trấn:Vĩnh An",
                    "xã:Bình Hòa,Bình Lợi,Hiếu Liêm,Mã Đà,Phú Lý,Tân An,Tân Bình,Thạnh Phú,Thiện Tân,Trị An,Vĩnh Tân"));

    /** The wards and communes since. */
    static final List<String> COMMUNES = places(
            "phường:Trấn Biên,Biên Hòa,Tam Hiệp,Long Bình,Trảng Dài,Hố Nai,Long Hưng,Phước Tân,Tam Phước,Tân Triều,"
                    + "Long Khánh,Bình Lộc,Bảo Vinh,Xuân Lập,Hàng Gòn",
            "xã:Nhơn Trạch,Long Thành,Trảng Bom,Xuân Lộc,Định Quán,Tân Phú,Thống Nhất,Cẩm Mỹ,Đại Phước,Phước An,"
                    + "Phước Thái,Long Phước,Bình An,An Phước,An Viễn,Bình Minh,Bàu Hàm,Hưng Thịnh,Dầu Giây,Gia Kiệm,"
                    + "Xuân Quế,Xuân Đường,Sông Ray,Xuân Đông,Xuân Định,Xuân Phú,Xuân Hòa,Xuân Thành,Xuân Bắc,La Ngà,"
                    + "Phú Vinh,Phú Hòa,Tà Lài,Nam Cát Tiên,Phú Lâm,Trị An,Tân An,Thanh Sơn,Đak Lua,Phú Lý",
            "phường:Bình Phước,Đồng Xoài,Phước Bình,Phước Long,Bình Long,An Lộc,Minh Hưng,Chơn Thành",
            "xã:Nha Bích,Tân Quan,Tân Hưng,Tân Khai,Minh Đức,Lộc Thành,Lộc Ninh,Lộc Hưng,Lộc Tấn,Lộc Thạnh,Lộc Quang,"
                    + "Tân Tiến,Bình Tân,Long Hà,Phú Riềng,Phú Trung,Đồng Phú,Tân Lợi,Đồng Tâm,Thuận Lợi,Phú Nghĩa,"
                    + "Đak Ơ,Bù Gia Mập,Đa Kia,Bù Đăng,Nghĩa Trung,Phước Sơn,Thọ Sơn,Đak Nhau,Bom Bo,Hưng Phước,"
                    + "Thiện Hưng");

    private Places() {}

    private static District district(String name, String... communes) {
        return new District(name, places(communes));
    }

    /** Names of one kind, written {@code kind:name,name}. */
    private static List<String> places(String... kinds) {
        return Stream.of(kinds)
                .map(kind -> kind.split(":"))
                .flatMap(kind -> Stream.of(kind[1].split(",")).map(name -> kind[0] + " " + name))
                .toList();
    }
}
