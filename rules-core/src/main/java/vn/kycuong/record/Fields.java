package vn.kycuong.record;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Word;

/**
 * The cells of records by the names of their columns: to show those that counted, and to ask what would follow if one
 * were otherwise. The components of a record class stand in the order of the columns of its file. Thread-safe.
 */
public final class Fields {

    private static final Map<RecordFile, Fields> ALL = Arrays.stream(RecordFile.values())
            .filter(file -> Recorded.class.isAssignableFrom(file.recordClass()))
            .collect(Collectors.toUnmodifiableMap(file -> file, Fields::new));

    private final Map<String, Integer> places = new HashMap<>();
    private final RecordClass recordClass;

    private Fields(RecordFile file) {
        for (Column column : file.columns()) {
            places.put(column.name(), places.size());
        }
        recordClass = new RecordClass(file.recordClass());
    }

    private static Fields of(Recorded row) {
        return of(row.file());
    }

    private static Fields of(RecordFile file) {
        Fields fields = ALL.get(file);
        if (fields == null) {
            throw new IllegalArgumentException("File (%s) has no keyed rows.".formatted(file));
        }
        return fields;
    }

    /**
     * The cell of a column.
     *
     * @param row the record
     * @param column the name of the column
     * @return what the record class holds there, or empty if the cell is
     * @throws IllegalArgumentException if the file has no such column
     */
    public static Optional<Object> value(Recorded row, String column) {
        Fields fields = of(row);
        return Optional.ofNullable(fields.recordClass.value(row, fields.place(column)));
    }

    /**
     * The cell of a column, as the contract writes it.
     *
     * @param row the record
     * @param column the name of the column
     * @return the text, or empty if the cell is
     * @throws IllegalArgumentException if the file has no such column
     */
    public static Optional<String> text(Recorded row, String column) {
        return value(row, column).map(Fields::text).filter(text -> !text.isEmpty());
    }

    /**
     * A value as the contract writes it.
     *
     * @param value what a record class holds
     * @return the text of the cell
     */
    public static String text(Object value) {
        if (value instanceof Word word) {
            return word.word();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> words) {
            return words.stream().map(Fields::text).sorted().collect(Collectors.joining(";"));
        }
        return value.toString();
    }

    /**
     * The same record with some cells otherwise.
     *
     * @param row the record
     * @param cells what the cells shall hold, by column; null empties one
     * @return a copy
     * @throws IllegalArgumentException if the file has no such column
     */
    public static Recorded with(Recorded row, Map<String, ? extends @Nullable Object> cells) {
        Fields fields = of(row);
        Object[] values = fields.recordClass.values(row);
        cells.forEach((column, value) -> values[fields.place(column)] = value);
        return fields.recordClass.row(values);
    }

    /**
     * A record of cells.
     *
     * @param file its file
     * @param cells what its cells hold, by column; the others are empty
     * @return the record
     * @throws IllegalArgumentException if the file has no such column, or a cell that must be filled is empty
     */
    public static Recorded row(RecordFile file, Map<String, ? extends @Nullable Object> cells) {
        Fields fields = of(file);
        Object[] values = new Object[fields.places.size()];
        cells.forEach((column, value) -> values[fields.place(column)] = value);
        return fields.recordClass.row(values);
    }

    private int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("There is no column (%s).".formatted(column));
        }
        return place;
    }
}
