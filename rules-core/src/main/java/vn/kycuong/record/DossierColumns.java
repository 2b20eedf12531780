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
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.SuspensionKind;

/** The columns of the file of applicants' dossiers. */
final class DossierColumns {

    private DossierColumns() {}

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

    static List<Column> suspensions() {
        return List.of(
                key("suspension_id", "Mã tạm dừng"),
                must("dossier_id", "Mã hồ sơ").to(DOSSIERS),
                must("kind", "Lý do tạm dừng").word(SuspensionKind.values()),
                must("starts_on", "Ngày tạm dừng").type(DATE),
                may("ends_on", "Ngày tiếp tục").type(DATE),
                may("document", "Văn bản"));
    }
}
