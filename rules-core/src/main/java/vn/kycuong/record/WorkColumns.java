package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.COUNT;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.MOMENT;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;
import vn.kycuong.record.Words.Topic;

/** The columns of the files about work: what was asked, by when, and what became of it. */
final class WorkColumns {

    private WorkColumns() {}

    static List<Column> dossiers() {
        return List.of(
                key("dossier_id", "Mã hồ sơ"),
                may("procedure_code", "Mã thủ tục"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                may("officer_id", "Mã cán bộ").to(OFFICERS),
                must("received_at", "Tiếp nhận lúc").type(MOMENT),
                may("transferred_at", "Chuyển xử lý lúc").type(MOMENT),
                may("due_on", "Ngày hẹn trả").type(DATE),
                may("finished_on", "Ngày trả kết quả").type(DATE),
                may("outcome", "Kết quả").word(Outcome.values()),
                may("refusal_in_writing", "Từ chối bằng văn bản").type(BOOLEAN),
                may("receipt_issued", "Có giấy tiếp nhận").type(BOOLEAN),
                may("supplement_requests", "Số lần yêu cầu bổ sung").type(COUNT),
                may("returns_between_units", "Số lần chuyển trả giữa các đơn vị")
                        .type(COUNT),
                may("cause", "Nguyên nhân trễ hạn").word(Cause.values()),
                may("apology_on", "Ngày xin lỗi").type(DATE),
                may("apology_reason", "Xin lỗi có nêu lý do").type(BOOLEAN),
                may("reappointed_on", "Ngày hẹn trả lại").type(DATE),
                may("reappointments", "Số lần hẹn lại").type(COUNT),
                may("consequence_ref", "Văn bản ghi nhận hậu quả"),
                may("collective", "Trách nhiệm tập thể").type(BOOLEAN),
                may("online", "Nộp trực tuyến").type(BOOLEAN));
    }

    static List<Column> tasks() {
        return List.of(
                key("task_id", "Mã nhiệm vụ"),
                must("kind", "Loại nhiệm vụ").word(TaskKind.values()),
                may("source", "Nguồn giao").word(TaskSource.values()),
                must("unit_id", "Mã đơn vị").to(UNITS),
                may("officer_id", "Mã cán bộ").to(OFFICERS),
                may("assigned_on", "Ngày giao").type(DATE),
                must("due_on", "Hạn hoàn thành").type(DATE),
                may("finished_on", "Ngày hoàn thành").type(DATE),
                may("within_competence", "Thuộc thẩm quyền").type(BOOLEAN),
                may("cause", "Nguyên nhân chậm").word(Cause.values()),
                may("consequence_ref", "Văn bản ghi nhận hậu quả"),
                may("collective", "Trách nhiệm tập thể").type(BOOLEAN));
    }

    static List<Column> coordination() {
        return List.of(
                key("request_id", "Mã đề nghị"),
                may("dossier_id", "Mã hồ sơ").to(DOSSIERS),
                must("from_unit", "Đơn vị gửi").to(UNITS),
                must("to_unit", "Đơn vị nhận").to(UNITS),
                may("to_officer", "Cán bộ nhận").to(OFFICERS),
                must("requested_on", "Ngày đề nghị").type(DATE),
                must("due_on", "Hạn trả lời").type(DATE),
                may("answered_on", "Ngày trả lời").type(DATE),
                may("refused_competence", "Từ chối vì không thuộc thẩm quyền").type(BOOLEAN),
                may("refusal_upheld", "Từ chối được công nhận").type(BOOLEAN),
                may("cause", "Nguyên nhân chậm").word(Cause.values()));
    }

    static List<Column> complaints() {
        return List.of(
                key("complaint_id", "Mã phản ánh"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                may("officer_id", "Mã cán bộ").to(OFFICERS),
                may("dossier_id", "Mã hồ sơ").to(DOSSIERS),
                must("received_on", "Ngày tiếp nhận").type(DATE),
                must("topic", "Nội dung").word(Topic.values()),
                may("verified", "Đã xác minh đúng").type(BOOLEAN),
                may("answered_on", "Ngày trả lời").type(DATE));
    }

    static List<Column> obstacles() {
        return List.of(
                key("obstacle_id", "Mã vướng mắc"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                may("task_id", "Mã nhiệm vụ").to(TASKS),
                must("arisen_on", "Ngày phát sinh").type(DATE),
                may("reported_on", "Ngày báo cáo").type(DATE),
                may("followed_up_on", "Ngày theo dõi và xử lý").type(DATE),
                may("resolved_on", "Ngày giải quyết").type(DATE));
    }
}
