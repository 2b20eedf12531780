package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Topic;

/** The columns of the files about what others ask of a unit: bodies that want its part, people who complain. */
final class RequestColumns {

    private RequestColumns() {}

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
}
