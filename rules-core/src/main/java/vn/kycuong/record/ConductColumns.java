package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.OBLIGATION;
import static vn.kycuong.record.Column.Type.RECORD_REF;
import static vn.kycuong.record.Column.Type.YEAR;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;
import vn.kycuong.record.Words.BehaviourKind;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.Nature;
import vn.kycuong.record.Words.RatingPeriod;

/** The columns of the files about officers' conduct, and what was said and decided of it. */
final class ConductColumns {

    private ConductColumns() {}

    static List<Column> behaviours() {
        return List.of(
                key("behaviour_id", "Mã biểu hiện"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("kind", "Biểu hiện").word(BehaviourKind.values()),
                may("nature", "Bản chất").word(Nature.values()),
                may("established_on", "Ngày xác định").type(DATE),
                may("established_by", "Cơ quan xác định"),
                may("reviewed_on", "Ngày rà soát").type(DATE));
    }

    static List<Column> violations() {
        return List.of(
                key("violation_id", "Mã vi phạm"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("act", "Hành vi").word(Act.values()),
                may("obligation", "Nghĩa vụ của Thông báo").type(OBLIGATION),
                must("acted_on", "Ngày vi phạm").type(DATE),
                may("ended_on", "Ngày chấm dứt").type(DATE),
                may("detected_on", "Ngày phát hiện").type(DATE),
                may("opened_on", "Ngày xem xét").type(DATE),
                may("concluded_on", "Ngày kết luận").type(DATE),
                may("concluded_by", "Cơ quan kết luận"),
                may("severity", "Mức độ").word(Severity.values()),
                may("circumstances", "Tình tiết").words(Trait.values()),
                may("complex", "Vụ việc phức tạp").type(BOOLEAN),
                may("never_expires", "Không áp dụng thời hiệu").type(BOOLEAN),
                may("decided_on", "Ngày quyết định").type(DATE));
    }

    static List<Column> disciplines() {
        return List.of(
                key("discipline_id", "Mã quyết định"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("act", "Hành vi").word(Act.values()),
                must("form", "Hình thức kỷ luật").word(Form.values()),
                must("effective_on", "Ngày có hiệu lực").type(DATE));
    }

    static List<Column> circumstances() {
        return List.of(
                key("circumstance_id", "Mã tình tiết"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("kind", "Loại tình tiết").word(CircumstanceKind.values()),
                must("starts_on", "Từ ngày").type(DATE),
                may("ends_on", "Đến ngày").type(DATE),
                may("ref", "Bản ghi liên quan").type(RECORD_REF),
                may("evidence", "Căn cứ"));
    }

    static List<Column> ratings() {
        return List.of(
                key("rating_id", "Mã xếp loại"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("year", "Năm").type(YEAR),
                may("period", "Kỳ").word(RatingPeriod.values()),
                may("grade", "Xếp loại").word(Grade.values()),
                may("score", "Điểm").decimal("0..100"));
    }

    static List<Column> reminders() {
        return List.of(
                key("reminder_id", "Mã nhắc nhở"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("issued_on", "Ngày nhắc nhở").type(DATE),
                may("obligation", "Nghĩa vụ của Thông báo").type(OBLIGATION));
    }
}
