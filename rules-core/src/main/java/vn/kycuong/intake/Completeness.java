package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordFile;

/** What is known of the files as a whole: which columns somebody fills, and which rows were rejected. */
final class Completeness {

    private final Tables tables;
    private final Rejections rejections;
    private final long[] filled;

    private Completeness(Tables tables) {
        this.tables = tables;
        rejections = Rejections.of(tables);
        filled = Arrays.stream(RecordFile.values())
                .mapToLong(file -> tables.has(file) ? tables.of(file).filled() : 0)
                .toArray();
    }

    /** What is known of tables whose references are resolved. */
    static Completeness of(Tables tables) {
        return new Completeness(tables);
    }

    /** Whether the header of a file that is there names a column, and somebody fills it where there are many rows. */
    boolean knows(RecordFile file, String column, long unfilledRows) {
        if (!tables.has(file)) {
            return true;
        }
        Table table = tables.of(file);
        int place = file.place(column);
        boolean isFilled = (filled[file.ordinal()] & 1L << place) != 0;
        return table.names(place) && (isFilled || table.accepted() < unfilledRows);
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
