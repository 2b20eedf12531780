package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordFile;

/** What is known of the files as a whole: which columns somebody fills, and which rows were rejected. */
final class Completeness {

    private final Tables tables;
    private final Rejections rejections;
    private final long[] named = new long[RecordFile.values().length];
    private final long[] filled = new long[RecordFile.values().length];
    private final int[] rows = new int[RecordFile.values().length];

    private Completeness(Tables tables, Collection<RowTrace> traces) {
        this.tables = tables;
        rejections = Rejections.of(tables, traces);
        if (traces.isEmpty()) {
            tables.present().forEach(this::look);
        } else {
            traces.forEach(this::look);
        }
    }

    private void look(Table table) {
        int file = table.file().ordinal();
        for (int column = 0; column < table.file().columns().size(); column++) {
            named[file] |= table.names(column) ? 1L << column : 0;
        }
        filled[file] = table.filled();
        rows[file] = table.accepted();
    }

    private void look(RowTrace trace) {
        int file = trace.file().ordinal();
        named[file] |= trace.named();
        filled[file] |= trace.filled();
        rows[file] += trace.rows();
    }

    /** What is known of tables whose references are resolved; where they hold a part of their files, with what traces tell. */
    static Completeness of(Tables tables, Collection<RowTrace> traces) {
        return new Completeness(tables, traces);
    }

    /** Whether the header of a file that is there names a column, and somebody fills it where there are many rows. */
    boolean knows(RecordFile file, String column, long unfilledRows) {
        if (!tables.has(file)) {
            return true;
        }
        long bit = 1L << file.place(column);
        boolean isFilled = (filled[file.ordinal()] & bit) != 0;
        return (named[file.ordinal()] & bit) != 0 && (isFilled || rows[file.ordinal()] < unfilledRows);
    }

    /** How many rejected rows of a file name an officer, or a unit where none is asked for. */
    int rejectedRows(RecordFile file, int unit, @Nullable String officerId) {
        if (rejections.areNone()) {
            return 0;
        }
        return officerId == null
                ? rejections.ofUnit(file, unit)
                : rejections.ofOfficer(
                        file, tables.of(RecordFile.OFFICERS).find(officerId.getBytes(StandardCharsets.UTF_8)));
    }
}
