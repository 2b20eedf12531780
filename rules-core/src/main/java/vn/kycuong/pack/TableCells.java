package vn.kycuong.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Validity;

/** The cells of one row of a table, read as what they should hold. A cell holds a value, never code. */
final class TableCells {

    private final String path;
    private final int line;
    private final List<String> header;
    private final List<String> cells;
    private final Faults faults;

    TableCells(String path, int line, List<String> header, List<String> cells, Faults faults) {
        this.path = path;
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.faults = faults;
    }

    TableRow row() {
        return new TableRow(path, line);
    }

    /** The text of a cell, empty if it has none. */
    String text(String column) {
        int place = header.indexOf(column);
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    /** The text of a cell, or null if it has none. */
    @Nullable
    String optional(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    /** The text of a cell that must be filled. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw unreadable(column, Kind.EMPTY);
        }
        return text;
    }

    /** Tells a fault of a cell. */
    void tell(String column, Kind kind, String... details) {
        faults.tell(row(), column, text(column), kind, details);
    }

    /** Tells a word of a cell that is not known. */
    void tellUnknown(String column, String word, Vocabulary<?> known) {
        faults.tell(row(), column, word, Kind.UNKNOWN_WORD, known.nearest(word), String.join(" ", known.words()));
    }

    private UnreadableCellException unreadable(String column, Kind kind, String... details) {
        tell(column, kind, details);
        return new UnreadableCellException();
    }

    Validity validity() {
        LocalDate from = date("valid_from");
        LocalDate to = date("valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            tell("valid_to", Kind.END_BEFORE_START, "valid_from", from.toString());
        }
        return new Validity(from, to);
    }

    @Nullable
    LocalDate date(String column) {
        return text(column).isEmpty() ? null : requiredDate(column);
    }

    LocalDate requiredDate(String column) {
        try {
            return LocalDate.parse(required(column));
        } catch (DateTimeParseException e) {
            throw unreadable(column, Kind.NOT_AN_ISO_DATE);
        }
    }

    BigDecimal decimal(String column) {
        String text = required(column);
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
            throw unreadable(column, Kind.NOT_A_NUMBER);
        }
        return new BigDecimal(text);
    }

    /** A whole number from 0, or null if the cell is empty. */
    @Nullable
    Integer count(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw unreadable(column, Kind.NOT_A_COUNT);
        }
        return Integer.valueOf(text);
    }

    int requiredCount(String column) {
        required(column);
        Integer number = count(column);
        return number == null ? 0 : number;
    }

    boolean yes(String column) {
        return either(column, "no", "yes");
    }

    /** Whether a cell holds the second of two words. */
    boolean either(String column, String no, String yes) {
        return word(column, Vocabulary.either(no, yes));
    }

    /** Whether a cell holds the only word that it may hold; it may be empty. */
    boolean isOnly(String column, String only) {
        return !text(column).isEmpty() && word(column, new Vocabulary<>(List.of(true), value -> only));
    }

    <E extends Enum<E>> E word(String column, E[] known) {
        return word(column, Vocabulary.of(known));
    }

    <T> T word(String column, Vocabulary<T> known) {
        return word(column, required(column), known);
    }

    <E extends Enum<E>> @Nullable E optionalWord(String column, E[] known) {
        return text(column).isEmpty() ? null : word(column, known);
    }

    /** The words of a cell, separated by semicolons. */
    <E extends Enum<E>> Set<E> words(String column, E[] known) {
        return words(column, Vocabulary.of(known));
    }

    <T> Set<T> words(String column, Vocabulary<T> known) {
        Set<T> words = new LinkedHashSet<>();
        list(column).forEach(word -> words.add(word(column, word, known)));
        return words;
    }

    private <T> T word(String column, String word, Vocabulary<T> known) {
        return known.find(word).orElseThrow(() -> {
            tellUnknown(column, word, known);
            return new UnreadableCellException();
        });
    }

    /** The texts of a cell, separated by semicolons. */
    Set<String> list(String column) {
        Set<String> texts = new LinkedHashSet<>();
        for (String text : text(column).split(";")) {
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }
}
