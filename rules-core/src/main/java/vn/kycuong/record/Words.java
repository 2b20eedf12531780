package vn.kycuong.record;

import java.util.Locale;

/**
 * The vocabularies of the record files, one enum for each column of words. New words are added at the end:
 * the order is part of the canonical form over which the digest of the records is taken.
 */
public final class Words {

    private Words() {}

    /** The kind of a unit (loại đơn vị). */
    public enum UnitKind implements Word {
        /** Tỉnh. */
        PROVINCE,
        /** Sở, ban, ngành. */
        DEPARTMENT,
        /** Huyện. */
        DISTRICT,
        /** Xã, phường. */
        COMMUNE,
        /** Phòng, ban. */
        DIVISION,
        /** Đơn vị sự nghiệp. */
        SERVICE_UNIT,
        /** Cơ quan ngành dọc. */
        VERTICAL_AGENCY
    }

    /** The legal category of an officer, which decides the law that governs a case. */
    public enum Category implements Word {
        /** Cán bộ. */
        CADRE,
        /** Công chức. */
        CIVIL_SERVANT,
        /** Viên chức. */
        PUBLIC_EMPLOYEE
    }

    /** The post that an officer holds (chức vụ). */
    public enum Post implements Word {
        /** Người đứng đầu. */
        HEAD,
        /** Cấp phó. */
        DEPUTY,
        /** Chức vụ quản lý khác. */
        MANAGER,
        /** Không giữ chức vụ. */
        NONE
    }

    /** What became of a dossier (kết quả). */
    public enum Outcome implements Word {
        /** Đã giải quyết. */
        GRANTED,
        /** Từ chối. */
        REFUSED,
        /** Người nộp rút hồ sơ. */
        WITHDRAWN
    }

    /** The established cause of lateness (nguyên nhân); every one but {@code OFFICER} excuses where a figure knows causes. */
    public enum Cause implements Word {
        /** Do cán bộ. */
        OFFICER,
        /** Do cơ quan khác. */
        OTHER_BODY,
        /** Do người nộp. */
        APPLICANT,
        /** Bất khả kháng. */
        FORCE_MAJEURE,
        /** Lỗi hệ thống. */
        SYSTEM
    }

    /** The kind of an assigned task. */
    public enum TaskKind implements Word {
        /** Nhiệm vụ. */
        TASK,
        /** Việc phải quyết định. */
        DECISION,
        /** Kết luận của Ban Chỉ đạo. */
        CONCLUSION,
        /** Kết luận thanh tra, kiểm tra. */
        INSPECTION_FINDING
    }

    /** Who assigned a task, or under which text. */
    public enum TaskSource implements Word {
        /** Cấp trên. */
        SUPERIOR,
        /** Chỉ thị 36-CT/TU. */
        CT36,
        /** Thông báo 495/TB-UBND. */
        N495,
        /** Ban Chỉ đạo. */
        STEERING_COMMITTEE,
        /** Thanh tra, kiểm tra. */
        INSPECTION;

        @Override
        public String word() {
            return this == CT36 || this == N495 ? name() : Word.super.word();
        }
    }

    /** What a dossier waits for (lý do tạm dừng). */
    public enum SuspensionKind implements Word {
        /** Chờ bổ sung hồ sơ. */
        SUPPLEMENT,
        /** Chờ thực hiện nghĩa vụ tài chính. */
        FINANCE,
        /** Chờ xác minh, giám định. */
        VERIFICATION,
        /** Chờ kết luận của tòa án, cơ quan điều tra. */
        COURT,
        /** Theo đề nghị của người nộp hồ sơ. */
        APPLICANT_REQUEST
    }

    /** What a hotline ticket complains of. */
    public enum Topic implements Word {
        /** Trễ hạn. */
        LATE,
        /** Thái độ. */
        CONDUCT,
        /** Khác. */
        OTHER
    }

    /** The kind of an act of oversight. */
    public enum OversightKind implements Word {
        /** Kiểm tra. */
        INSPECTION,
        /** Đôn đốc. */
        URGING
    }

    /** A behaviour that point 3 of the Notice names. */
    public enum BehaviourKind implements Word {
        /** Đùn đẩy. */
        BUCK_PASSING,
        /** Né tránh. */
        AVOIDANCE,
        /** Sợ trách nhiệm. */
        FEAR,
        /** Không dám làm. */
        NOT_DARING,
        /** Làm việc cầm chừng. */
        PERFUNCTORY,
        /** Để trì trệ. */
        STAGNATION,
        /** Năng lực yếu. */
        WEAK_CAPACITY
    }

    /** Whether a behaviour shows a want of ability or of will. */
    public enum Nature implements Word {
        /** Năng lực. */
        ABILITY,
        /** Ý thức. */
        CONDUCT
    }

    /** The period that a quality classification covers. */
    public enum RatingPeriod implements Word {
        /** Cả năm. */
        YEAR,
        /** Quý I. */
        Q1,
        /** Quý II. */
        Q2,
        /** Quý III. */
        Q3,
        /** Quý IV. */
        Q4;

        @Override
        public String word() {
            return this == YEAR ? Word.super.word() : name();
        }
    }

    /** A quality classification (xếp loại chất lượng). */
    public enum Grade implements Word {
        /** Hoàn thành xuất sắc. */
        EXCELLENT,
        /** Hoàn thành tốt. */
        GOOD,
        /** Hoàn thành. */
        COMPLETED,
        /** Không hoàn thành. */
        NOT_COMPLETED
    }

    /** A measured target of a unit. */
    public enum IndicatorCode implements Word {
        /** Chỉ tiêu cải cách hành chính. */
        REFORM_TARGETS,
        /** Hồ sơ trực tuyến. */
        ONLINE_DOSSIERS,
        /** Số hóa kết quả. */
        DIGITISED_RESULTS,
        /** Thanh toán trực tuyến. */
        ONLINE_PAYMENT
    }

    /** A word of a fixed vocabulary, as it stands in a cell. Read without regard to case, written as {@link #word()}. */
    public interface Word {

        /**
         * The constant's name.
         *
         * @return as declared
         */
        String name();

        /**
         * The word as it is written in files and results.
         *
         * @return lower case, unless the vocabulary itself uses capitals
         */
        default String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
