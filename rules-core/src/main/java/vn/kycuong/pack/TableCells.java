package vn.kycuong.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Validity;

/** The cells of one row of a table, read as what they should hold. A cell holds a value, never code. */
final class TableCells {

    /** A cell that must be there for the row to be made cannot be read. Its fault is told. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    private final String path;
    private final int line;
    private final List<String> header;
    private final List<String> cells;
    private final List<Fault> faults;

    TableCells(String path, int line, List<String> header, List<String> cells, List<Fault> faults) {
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
        faults.add(Fault.of(new Place(path, line, column), text(column), kind, details));
    }

    private Unreadable unreadable(String column, Kind kind, String... details) {
        tell(column, kind, details);
        return new Unreadable();
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
            throw unreadable(column, Kind.NOT_A_DATE);
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
        return word(column, Arrays.asList("no", "yes"), word -> word).equals("yes");
    }

    <E extends Enum<E>> E word(String column, E[] known) {
        return word(column, Arrays.asList(known), value -> value.name().toLowerCase(Locale.ROOT));
    }

    <E extends Enum<E>> @Nullable E optionalWord(String column, E[] known) {
        return text(column).isEmpty() ? null : word(column, known);
    }

    <T> T word(String column, List<T> known, Function<T, String> name) {
        return wordOf(column, required(column), known, name);
    }

    /** The words of a cell, separated by semicolons. */
    <E extends Enum<E>> Set<E> words(String column, E[] known) {
        return words(column, Arrays.asList(known), value -> value.name().toLowerCase(Locale.ROOT));
    }

    <T> Set<T> words(String column, List<T> known, Function<T, String> name) {
        Set<T> words = new LinkedHashSet<>();
        for (String text : list(column)) {
            words.add(wordOf(column, text, known, name));
        }
        return words;
    }

    private <T> T wordOf(String column, String text, List<T> known, Function<T, String> name) {
        Optional<T> found =
                known.stream().filter(value -> name.apply(value).equals(text)).findFirst();
        if (found.isEmpty()) {
            List<String> names = known.stream().map(name).toList();
            throw unreadable(column, Kind.UNKNOWN_WORD, Nearest.to(text, names), String.join(" ", names));
        }
        return found.get();
    }

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
