package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * Where a row names the unit and the officer whose figures it could bear on. A rejected row leaves its file not whole
 * for them.
 *
 * @param unit the place of the column that names the unit, or -1
 * @param officer the place of the column that names the officer, or -1
 */
record NamedIds(int unit, int officer) {

    static NamedIds of(RecordFile file) {
        List<String> names = file.columns().stream().map(Column::name).toList();
        return new NamedIds(
                Math.max(names.indexOf("unit_id"), names.indexOf("to_unit")),
                Math.max(names.indexOf("officer_id"), names.indexOf("to_officer")));
    }

    boolean has(int column) {
        return column == unit || column == officer;
    }

    /** What a row that was just read names, as far as it could be read. */
    Named in(PackedRow row) {
        return new Named(
                unit < 0 || row.isEmpty(unit) ? null : row.text(unit),
                officer < 0 || row.isEmpty(officer) ? null : row.text(officer));
    }

    /** What a row that is kept names. */
    Named in(RowStore store, int row, RecordFile file) {
        List<Column> columns = file.columns();
        List<byte @Nullable []> texts = new ArrayList<>();
        RowCursor cursor = new RowCursor().at(store, row);
        for (int place = 0; place <= Math.max(unit, officer); place++) {
            if (has(place)) {
                texts.add(cursor.rawText());
            } else {
                texts.add(null);
                cursor.skip(columns.get(place));
            }
        }
        return new Named(unit < 0 ? null : texts.get(unit), officer < 0 ? null : texts.get(officer));
    }

    /**
     * The unit and the officer that a row names.
     *
     * @param unit the key of the unit, or null
     * @param officer the key of the officer, or null
     */
    record Named(byte @Nullable [] unit, byte @Nullable [] officer) {}
}
