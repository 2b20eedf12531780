package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.FILE;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/** The columns of the files that say who is who: the units, their officers, and which registers they supply. */
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

    static List<Column> coverage() {
        return List.of(
                must("unit_id", "Mã đơn vị").to(UNITS),
                must("file", "Tệp").type(FILE),
                must("starts_on", "Từ ngày").type(DATE),
                must("ends_on", "Đến ngày").type(DATE));
    }
}
