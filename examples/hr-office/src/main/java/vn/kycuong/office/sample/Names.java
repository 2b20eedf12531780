package vn.kycuong.office.sample;

import java.util.List;

/** Names of people, put together at random and naming nobody, and of the bodies that a province has. */
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
    /** The departments since the spring of 2025. */
    static final List<String> DEPARTMENTS = List.of(
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
            "Sở Dân tộc và Tôn giáo",
            "Thanh tra tỉnh",
            "Ban Quản lý các khu công nghiệp");

    static final List<String> DISTRICT_DIVISIONS = List.of(
            "Phòng Nội vụ",
            "Phòng Tư pháp",
            "Phòng Tài chính – Kế hoạch",
            "Phòng Nông nghiệp và Môi trường",
            "Phòng Kinh tế, Hạ tầng và Đô thị",
            "Phòng Giáo dục và Đào tạo",
            "Phòng Văn hóa, Khoa học và Thông tin",
            "Phòng Y tế");
    static final List<String> COMMUNE_DIVISIONS =
            List.of("Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng Văn hóa – Xã hội");
    static final List<String> AGENCIES = List.of("Công an", "Thuế", "Bảo hiểm xã hội", "Kho bạc Nhà nước");
    static final List<String> SERVICES = List.of(
            "Chi nhánh Văn phòng Đăng ký đất đai",
            "Trạm Y tế",
            "Trường Tiểu học",
            "Trường Trung học cơ sở",
            "Trường Mầm non",
            "Trung tâm Cung ứng dịch vụ sự nghiệp công",
            "Ban Quản lý dự án",
            "Trung tâm Y tế");

    private Names() {}

    static String person(Chance chance) {
        return chance.one(FAMILY) + " " + chance.one(MIDDLE) + " " + chance.one(GIVEN);
    }
}
