package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.OBLIGATION;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.OFFICERS;

import java.util.List;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;

/** The columns of the files about discipline: violations, past decisions, and the reminders that come before. */
final class DisciplineColumns {

    private DisciplineColumns() {}

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

    static List<Column> reminders() {
        return List.of(
                key("reminder_id", "Mã nhắc nhở"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("issued_on", "Ngày nhắc nhở").type(DATE),
                may("obligation", "Nghĩa vụ của Thông báo").type(OBLIGATION));
    }
}
