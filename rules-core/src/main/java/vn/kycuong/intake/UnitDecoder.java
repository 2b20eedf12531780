package vn.kycuong.intake;

import vn.kycuong.record.Coverage;
import vn.kycuong.record.Headship;
import vn.kycuong.record.Indicator;
import vn.kycuong.record.Meeting;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Oversight;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Unit;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.IndicatorCode;
import vn.kycuong.record.Words.OversightKind;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/** Decodes the records of units: who they are, and how they are led. */
final class UnitDecoder {

    private static final Category[] CATEGORIES = Category.values();
    private static final IndicatorCode[] INDICATOR_CODES = IndicatorCode.values();
    private static final OversightKind[] OVERSIGHT_KINDS = OversightKind.values();
    private static final Post[] POSTS = Post.values();
    private static final RecordFile[] RECORD_FILES = RecordFile.values();
    private static final UnitKind[] UNIT_KINDS = UnitKind.values();

    private final CellDecoder cells;

    UnitDecoder(CellDecoder cells) {
        this.cells = cells;
    }

    Unit unit() {
        return new Unit(
                cells.text(),
                cells.text(),
                cells.word(UNIT_KINDS),
                cells.optionalId(),
                cells.optionalDate(),
                cells.optionalDate());
    }

    Officer officer() {
        return new Officer(
                cells.id(),
                cells.text(),
                cells.id(),
                cells.word(CATEGORIES),
                cells.word(POSTS),
                cells.optionalDate(),
                cells.bool());
    }

    Headship headship() {
        return new Headship(
                cells.text(),
                cells.id(),
                cells.id(),
                cells.date(),
                cells.optionalDate(),
                cells.bool(),
                cells.optionalText());
    }

    Meeting meeting() {
        return new Meeting(cells.text(), cells.id(), cells.date(), cells.optionalId(), cells.bool());
    }

    Oversight oversight() {
        return new Oversight(cells.text(), cells.id(), cells.id(), cells.date(), cells.word(OVERSIGHT_KINDS));
    }

    Indicator indicator() {
        return new Indicator(
                cells.text(),
                cells.id(),
                (int) cells.number(),
                cells.word(INDICATOR_CODES),
                cells.decimal(),
                cells.decimal());
    }

    Coverage coverage() {
        return new Coverage(cells.id(), cells.word(RECORD_FILES), cells.date(), cells.date());
    }
}
