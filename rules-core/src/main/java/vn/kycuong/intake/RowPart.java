package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kycuong.fault.Fault;

/** The rows of one slice of a file, as they are read. Lines count from the start of the slice. */
final class RowPart {

    private final RowStore store;
    private int[] lines;
    private final List<Fault> faults = new ArrayList<>();
    private final List<byte[]> unreadableKeys = new ArrayList<>();
    private int physicalLines;

    RowPart() {
        this(new RowStore(), new int[1024], List.of());
    }

    /** Rows that were read elsewhere. */
    RowPart(RowStore store, int[] lines, List<byte[]> unreadableKeys) {
        this.store = store;
        this.lines = lines;
        this.unreadableKeys.addAll(unreadableKeys);
    }

    /** Adds a row that reads well. */
    void add(PackedRow row, int line) {
        int number = store.add(row.bytes(), row.length());
        if (number == lines.length) {
            lines = Arrays.copyOf(lines, number * 2);
        }
        lines[number] = line;
    }

    /** Adds a row that does not read well. It is rejected, and competes for its key if that reads. */
    void addUnreadable(PackedRow row, Fault fault) {
        if (!row.isEmpty(0)) {
            unreadableKeys.add(row.text(0));
        }
        faults.add(fault);
    }

    void setPhysicalLines(int physicalLines) {
        this.physicalLines = physicalLines;
    }

    /** The lines of the slice, those within cells included. */
    int physicalLines() {
        return physicalLines;
    }

    RowStore store() {
        return store;
    }

    int line(int row) {
        return lines[row];
    }

    List<Fault> faults() {
        return faults;
    }

    List<byte[]> unreadableKeys() {
        return unreadableKeys;
    }
}
