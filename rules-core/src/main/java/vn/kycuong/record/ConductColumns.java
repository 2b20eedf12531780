package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.RECORD_REF;
import static vn.kycuong.record.Column.Type.YEAR;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.Words.BehaviourKind;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.Nature;
import vn.kycuong.record.Words.RatingPeriod;

/** The columns of the files about officers' conduct: what was observed, how it was rated, what defers or exempts. */
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

    static List<Column> ratings() {
        return List.of(
                key("rating_id", "Mã xếp loại"),
                must("officer_id", "Mã cán bộ").to(OFFICERS),
                must("year", "Năm").type(YEAR),
                may("period", "Kỳ").word(RatingPeriod.values()).sayingFirstWordIfEmpty(),
                may("grade", "Xếp loại").word(Grade.values()),
                may("score", "Điểm").decimal("0..100"));
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
}
