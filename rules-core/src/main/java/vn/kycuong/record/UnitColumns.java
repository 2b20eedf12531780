package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.FILE;
import static vn.kycuong.record.Column.Type.YEAR;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.IndicatorCode;
import vn.kycuong.record.Words.OversightKind;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/** The columns of the files about units: who they are, and how they are led. */
final class UnitColumns {

    private UnitColumns() {}

    static List<Column> units() {
        return List.of(
                key("unit_id", "Mã đơn vị"),
                must("name", "Tên đơn vị"),
                must("kind", "Loại đơn vị").word(UnitKind.values()),
                may("parent_id", "Mã đơn vị cấp trên").to(UNITS),
                may("valid_from", "Hoạt động từ").type(DATE),
                may("valid_to", "Hoạt động đến").type(DATE));
    }

    static List<Column> officers() {
        return List.of(
                key("officer_id", "Mã cán bộ"),
                must("full_name", "Họ và tên"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("category", "Đối tượng").word(Category.values()),
                must("post", "Chức vụ").word(Post.values()),
                may("in_post_since", "Giữ chức vụ từ").type(DATE),
                may("party_member", "Đảng viên").type(BOOLEAN));
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

    static List<Column> coverage() {
        return List.of(
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("file", "Tệp").type(FILE),
                must("starts_on", "Từ ngày").type(DATE),
                must("ends_on", "Đến ngày").type(DATE));
    }
}
