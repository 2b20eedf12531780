package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.YEAR;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.Words.IndicatorCode;
import vn.kycuong.record.Words.OversightKind;

/** The columns of the files about how a unit is led: its meetings, its oversight and what it reaches. */
final class LeadershipColumns {

    private LeadershipColumns() {}

    static List<Column> heads() {
        return List.of(
                key("headship_id", "Mã lượt đứng đầu"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("starts_on", "Từ ngày").type(DATE),
                may("ends_on", "Đến ngày").type(DATE),
                may("acting", "Phụ trách").type(BOOLEAN),
                may("document", "Văn bản"));
    }

    static List<Column> meetings() {
        return List.of(
                key("meeting_id", "Mã cuộc họp"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("held_on", "Ngày họp").type(DATE),
                may("chaired_by", "Người chủ trì").to(OFFICERS),
                may("delegated_in_writing", "Ủy quyền bằng văn bản").type(BOOLEAN));
    }

    static List<Column> oversight() {
        return List.of(
                key("oversight_id", "Mã hoạt động"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("done_on", "Ngày thực hiện").type(DATE),
                must("kind", "Hình thức").word(OversightKind.values()));
    }

    static List<Column> indicators() {
        return List.of(
                key("indicator_id", "Mã chỉ tiêu"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("year", "Năm").type(YEAR),
                must("code", "Chỉ tiêu").word(IndicatorCode.values()),
                must("actual", "Thực hiện").decimal("0.."),
                must("target", "Kế hoạch").decimal("0<"));
    }
}
