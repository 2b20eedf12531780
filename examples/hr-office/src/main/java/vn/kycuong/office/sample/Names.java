package vn.kycuong.office.sample;

import java.util.List;

/** Names of people, places and bodies, put together at random. Whoever they name is invented. */
final class Names {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
            "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Lâm");
    private static final List<String> MIDDLE = List.of(
            "Văn", "Thị", "Hữu", "Đức", "Minh", "Thanh", "Ngọc", "Quốc", "Xuân", "Thu", "Gia", "Hoài", "Công", "Kim",
            "Bảo", "Anh");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hải", "Hạnh", "Hiền", "Hùng", "Hương", "Khánh", "Khoa", "Lan",
            "Linh", "Long", "Mai", "Nam", "Nga", "Ngân", "Nhung", "Phong", "Phúc", "Phương", "Quân", "Quyên", "Sơn",
            "Tâm", "Thảo", "Thắng", "Thủy", "Trang", "Trung", "Tuấn", "Tùng", "Uyên", "Vân", "Việt", "Vinh", "Yến");
    private static final List<String> PLACE_FIRST = List.of(
            "An", "Bình", "Phú", "Tân", "Long", "Xuân", "Thanh", "Hòa", "Phước", "Suối", "Sông", "Đại", "Vĩnh", "Hiệp",
            "Lộc", "Gia", "Túc", "Bảo", "Quang", "Trung");
    private static final List<String> PLACE_SECOND = List.of(
            "Lợi", "Hòa", "Thạnh", "Phước", "Bình", "Sơn", "Lộc", "Đức", "Hưng", "Trung", "Khánh", "Mỹ", "Thọ", "Thành",
            "Tân", "Vinh", "Quế", "Giao", "An", "Hiệp");
    private static final List<String> DEPARTMENT = List.of(
            "Sở Xây dựng",
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Nông nghiệp và Môi trường",
            "Sở Công Thương",
            "Sở Khoa học và Công nghệ",
            "Sở Y tế",
            "Sở Giáo dục và Đào tạo",
            "Sở Tư pháp",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Thanh tra tỉnh",
            "Ban Quản lý các khu công nghiệp");
    private static final List<String> SERVICE = List.of(
            "Văn phòng Đăng ký đất đai",
            "Trung tâm Phục vụ hành chính công",
            "Trung tâm Y tế",
            "Trường Trung học cơ sở",
            "Trung tâm Dịch vụ việc làm",
            "Ban Quản lý dự án");

    private Names() {}

    static String person(Chance chance) {
        return chance.one(FAMILY) + " " + chance.one(MIDDLE) + " " + chance.one(GIVEN);
    }

    static String place(Chance chance) {
        return chance.one(PLACE_FIRST) + " " + chance.one(PLACE_SECOND);
    }

    /** The department of a number; after the last one, its branches at places. */
    static String department(int number, Chance chance) {
        String name = DEPARTMENT.get(number % DEPARTMENT.size());
        return number < DEPARTMENT.size() ? name : "Chi cục thuộc " + name + " tại " + place(chance);
    }

    static String commune(Chance chance) {
        return (chance.in(3) ? "UBND phường " : "UBND xã ") + place(chance);
    }

    static String service(Chance chance) {
        return chance.one(SERVICE) + " " + place(chance);
    }
}
