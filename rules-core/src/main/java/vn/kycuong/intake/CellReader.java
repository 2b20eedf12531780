package vn.kycuong.intake;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Amount;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/** Reads one cell after the other into a row, each as the type of its column asks. */
final class CellReader {

    /** Every file that coverage can speak of: all but itself. */
    static final Set<RecordFile> COVERABLE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RecordFile.COVERAGE)));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PackedRow row;
    private final boolean commaAllowed;
    private final Map<String, String> obligations;

    CellReader(PackedRow row, boolean commaAllowed, Map<String, String> obligations) {
        this.row = row;
        this.commaAllowed = commaAllowed;
        this.obligations = obligations;
    }

    /** Stores a cell that is not empty in its place of the row; answers what is wrong with it, or null. */
    @Nullable
    Kind read(int place, Column column, char[] buf, int from, int to) {
        return switch (column.type()) {
            case KEY, TEXT, REF -> text(place, buf, from, to);
            case DATE -> number(place, DateParser.dayOf(buf, from, to), Kind.NOT_A_DATE);
            case MOMENT -> number(place, DateParser.moment(buf, from, to), Kind.NOT_A_MOMENT);
            case BOOLEAN -> number(place, WordParser.bool(buf, from, to), Kind.NOT_A_BOOLEAN);
            case COUNT -> number(place, NumberParser.count(buf, from, to), Kind.NOT_A_COUNT);
            case YEAR -> number(place, NumberParser.year(buf, from, to), Kind.NOT_A_YEAR);
            case WORD -> number(place, WordParser.word(column.words(), buf, from, to), Kind.UNKNOWN_WORD);
            case WORDS -> list(place, WordParser.words(column.words(), buf, from, to));
            case DECIMAL -> decimal(place, column, NumberParser.decimal(buf, from, to, commaAllowed));
            case OBLIGATION -> obligation(place, new String(buf, from, to - from));
            case RECORD_REF -> recordRef(place, new String(buf, from, to - from));
            case FILE -> file(place, new String(buf, from, to - from));
        };
    }

    private @Nullable Kind text(int place, char[] buf, int from, int to) {
        if (Scan.indexOf(Scan.REPLACEMENT, buf, from, to) >= 0) {
            return Kind.NOT_TEXT;
        }
        row.setText(place, buf, from, to);
        return null;
    }

    private @Nullable Kind number(int place, long number, Kind unreadable) {
        if (number < 0) {
            return number == Scan.TOO_EARLY ? Kind.TOO_EARLY : unreadable;
        }
        row.setNumber(place, number);
        return null;
    }

    /** A list without a word says as little as an empty cell. */
    private @Nullable Kind list(int place, long words) {
        return words == 0 ? null : number(place, words, Kind.UNKNOWN_WORD);
    }

    private @Nullable Kind decimal(int place, Column column, @Nullable BigDecimal number) {
        if (number == null) {
            return Kind.NOT_A_NUMBER;
        }
        boolean high = column.range().equals("0..100") && number.compareTo(HUNDRED) > 0;
        boolean low = column.range().equals("0<") ? number.signum() <= 0 : number.signum() < 0;
        if (high || low) {
            return Kind.OUT_OF_RANGE;
        }
        row.setText(place, Amount.plain(number).toPlainString());
        return null;
    }

    private @Nullable Kind obligation(int place, String text) {
        String id = obligations.get(text.toLowerCase(Locale.ROOT));
        if (id == null) {
            return Kind.UNKNOWN_OBLIGATION;
        }
        row.setText(place, id);
        return null;
    }

    private @Nullable Kind recordRef(int place, String text) {
        int colon = text.indexOf(':');
        Optional<RecordFile> file = colon < 0 ? Optional.empty() : RecordFile.named(text.substring(0, colon));
        boolean names = file.isPresent()
                && text.startsWith(file.get().fileName())
                && file.get() != RecordFile.COVERAGE
                && file.get() != RecordFile.CIRCUMSTANCES
                && colon < text.length() - 1;
        if (!names) {
            return Kind.NOT_A_REF;
        }
        row.setText(place, text);
        return null;
    }

    private @Nullable Kind file(int place, String text) {
        Optional<RecordFile> file = RecordFile.named(text).filter(COVERABLE::contains);
        file.ifPresent(found -> row.setNumber(place, found.ordinal()));
        return file.isPresent() ? null : Kind.UNKNOWN_WORD;
    }
}
