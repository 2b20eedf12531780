package vn.kycuong.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/** A row for a test: what must be filled is filled, the rest is empty unless the test says otherwise. */
record Row(RecordFile file, Map<String, String> cells) {

    static Row of(RecordFile file) {
        Map<String, String> cells = new LinkedHashMap<>();
        file.columns().forEach(column -> cells.put(column.name(), column.required() ? filled(column) : ""));
        return new Row(file, cells);
    }

    static Row of(RecordFile file, String key) {
        return of(file).with(file.columns().get(0).name(), key);
    }

    Row with(String column, String cell) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException(column);
        }
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, cell);
        return new Row(file, changed);
    }

    List<String> inOrder() {
        return List.copyOf(cells.values());
    }

    private static String filled(Column column) {
        return switch (column.type()) {
            case KEY -> "X1";
            case REF ->
                column.target() == RecordFile.UNITS ? "U1" : column.target() == RecordFile.DOSSIERS ? "D1" : "A1";
            case DATE, MOMENT -> "2024-07-01";
            case YEAR -> "2024";
            case DECIMAL -> "1";
            case WORD -> column.words().get(0).word();
            case FILE -> "dossiers";
            case TEXT -> "text";
            case BOOLEAN, COUNT, WORDS, OBLIGATION, RECORD_REF -> throw new IllegalArgumentException(column.name());
        };
    }
}
