package vn.kycuong.intake;

import java.util.Arrays;

/** Which rows of a file belong to the cell of which unit. A row may belong to several; its first is its home. */
final class Members {

    private int[] rows = new int[1024];
    private int[] units = new int[1024];
    private int size;
    private int[] starts = new int[0];
    private int[] sorted = new int[0];

    /** Adds a row to a unit; a unit below 0 is none. */
    void add(int row, int unit) {
        if (unit < 0) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            units = Arrays.copyOf(units, size * 2);
        }
        rows[size] = row;
        units[size++] = unit;
    }

    /** Sorts what was added by unit. Nothing can be added afterwards. */
    void settle(int unitCount) {
        starts = new int[unitCount + 1];
        for (int i = 0; i < size; i++) {
            starts[units[i] + 1]++;
        }
        for (int unit = 0; unit < unitCount; unit++) {
            starts[unit + 1] += starts[unit];
        }
        int[] next = Arrays.copyOf(starts, unitCount);
        sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[units[i]]++] = rows[i];
        }
        rows = new int[0];
        units = new int[0];
    }

    /** The rows of a unit, each once, in the order of the file. */
    int[] of(int unit) {
        int[] own = Arrays.copyOfRange(sorted, starts[unit], starts[unit + 1]);
        Arrays.sort(own);
        int kept = 0;
        for (int i = 0; i < own.length; i++) {
            if (i == 0 || own[i] != own[i - 1]) {
                own[kept++] = own[i];
            }
        }
        return kept == own.length ? own : Arrays.copyOf(own, kept);
    }
}
