package vn.kycuong.record;

import vn.kycuong.record.Words.Word;

/**
 * The vocabularies of violations, disciplines and circumstances. New words are added at the end:
 * the order is part of the canonical form over which the digest of the records is taken.
 */
public final class DisciplineWords {

    private DisciplineWords() {}

    /** The act that a violation consists in. */
    public enum Act implements Word {
        /** Đùn đẩy, né tránh. */
        SHIRKING,
        /** Vi phạm nghĩa vụ. */
        DUTY,
        /** Sách nhiễu. */
        HARASSMENT,
        /** Vi phạm khi quản lý. */
        MANAGEMENT
    }

    /** How grave a concluded violation is (mức độ). */
    public enum Severity implements Word {
        /** Ít nghiêm trọng. */
        LESS_SERIOUS,
        /** Nghiêm trọng. */
        SERIOUS,
        /** Rất nghiêm trọng. */
        VERY_SERIOUS,
        /** Đặc biệt nghiêm trọng. */
        EXCEPTIONALLY_SERIOUS
    }

    /** A mitigating or aggravating trait of a violation (tình tiết). */
    public enum Trait implements Word {
        /** Thành khẩn. */
        REMORSE,
        /** Đã khắc phục. */
        REMEDIED,
        /** Tự giác khai báo. */
        SELF_REPORTED,
        /** Cung cấp thông tin. */
        INFORMED,
        /** Không kiểm điểm theo yêu cầu. */
        ORDERED_REVIEW_IGNORED,
        /** Quanh co, chối cãi. */
        DENIED,
        /** Không bồi hoàn. */
        NOT_COMPENSATED,
        /** Cản trở. */
        OBSTRUCTED,
        /** Có tổ chức. */
        ORGANISED,
        /** Làm giả chứng cứ. */
        FALSIFIED,
        /** Lợi dụng chức vụ. */
        ABUSED_OFFICE
    }

    /** A form of discipline (hình thức kỷ luật), in order of weight. */
    public enum Form implements Word {
        /** Khiển trách. */
        KT,
        /** Cảnh cáo. */
        CC,
        /** Hạ bậc lương. */
        HBL,
        /** Giáng chức. */
        GC,
        /** Cách chức. */
        CCH,
        /** Buộc thôi việc. */
        BTV,
        /** Bãi nhiệm. */
        BN;

        @Override
        public String word() {
            return this == CCH ? "CCh" : name();
        }
    }

    /** A fact that defers, exempts or mitigates. */
    public enum CircumstanceKind implements Word {
        /** Nghỉ theo chế độ. */
        LEAVE,
        /** Bệnh hiểm nghèo. */
        SERIOUS_ILLNESS,
        /** Bị truy cứu. */
        PROSECUTED,
        /** Bị tạm giữ, tạm giam. */
        DETAINED,
        /** Mang thai. */
        PREGNANCY,
        /** Nghỉ thai sản. */
        MATERNITY,
        /** Nuôi con dưới 12 tháng. */
        CHILD_UNDER_12_MONTHS,
        /** Mất năng lực hành vi. */
        INCAPACITY,
        /** Bất khả kháng. */
        FORCE_MAJEURE,
        /** Chấp hành quyết định của cấp trên. */
        OBEYED_ORDER,
        /** Làm đúng quy trình. */
        CORRECT_PROCEDURE,
        /** Sáng tạo được cho phép. */
        APPROVED_INITIATIVE,
        /** Đã chết. */
        DECEASED,
        /** Đề nghị được xem xét ngay. */
        WAIVER
    }
}
