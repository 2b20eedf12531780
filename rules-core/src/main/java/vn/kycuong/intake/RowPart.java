package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kycuong.fault.Fault;
import vn.kycuong.intake.NamedIds.Named;

/** The rows of one slice of a file, as they are read. Lines count from the start of the slice. */
final class RowPart {

    private final RowStore store;
    private int[] lines;
    private int[] kin = new int[1024];
    private final List<Fault> faults = new ArrayList<>();
    private final List<byte[]> unreadableKeys = new ArrayList<>();
    private final List<Named> unreadable = new ArrayList<>();
    private long filled;
    private int physicalLines;

    RowPart() {
        this(new RowStore(), new int[1024], List.of());
        filled = 0;
    }

    /** Rows that were read elsewhere. */
    RowPart(RowStore store, int[] lines, List<byte[]> unreadableKeys) {
        this.store = store;
        this.lines = lines;
        this.unreadableKeys.addAll(unreadableKeys);
        filled = -1; // any column may be
    }

    /** Adds a row that reads well, with a number that rows evaluated together have in common. */
    void add(PackedRow row, int line, int kinship) {
        filled |= row.filled();
        int number = store.add(row.bytes(), row.length());
        if (number == lines.length) {
            lines = Arrays.copyOf(lines, number * 2);
            kin = Arrays.copyOf(kin, number * 2);
        }
        lines[number] = line;
        kin[number] = kinship;
    }

    /**
     * The same rows, those that are evaluated together side by side. In a register that is kept by date they are strewn
     * over the whole of it, and a processor that must fetch each from another place is several times slower.
     */
    RowPart gathered() {
        int size = store.size();
        int breaks = 0;
        for (int row = 1; row < size; row++) {
            breaks += kin[row] == kin[row - 1] ? 0 : 1;
        }
        if (breaks <= size / 8) {
            return this;
        }
        long[] order = new long[size];
        for (int row = 0; row < size; row++) {
            order[row] = ((long) kin[row] << 32) | row;
        }
        Arrays.sort(order);
        RowStore gathered = new RowStore();
        int[] gatheredLines = new int[size];
        for (int i = 0; i < size; i++) {
            int row = (int) order[i];
            gathered.add(store, row);
            gatheredLines[i] = lines[row];
        }
        RowPart part = new RowPart(gathered, gatheredLines, unreadableKeys);
        part.faults.addAll(faults);
        part.unreadable.addAll(unreadable);
        part.filled = filled;
        part.physicalLines = physicalLines;
        return part;
    }

    /** Adds a row that does not read well. It is rejected, and competes for its key if that reads. */
    void addUnreadable(PackedRow row, Fault fault, NamedIds ids) {
        unreadable.add(ids.in(row));
        if (!row.isEmpty(0)) {
            unreadableKeys.add(row.text(0));
        }
        faults.add(fault);
    }

    /** Which columns are filled in some row that reads well, a bit for each; more may be set than are. */
    long filled() {
        return filled;
    }

    /** What the rows name that do not read well. */
    List<Named> unreadable() {
        return unreadable;
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
