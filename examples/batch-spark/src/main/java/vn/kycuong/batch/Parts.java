package vn.kycuong.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the units are shared out: each part is a range of units by key, with about as many rows as the others. The same
 * records always give the same parts.
 */
final class Parts implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] partOfUnit;
    private final int[] starts;

    private Parts(int[] partOfUnit, int[] starts) {
        this.partOfUnit = partOfUnit;
        this.starts = starts;
    }

    static Parts of(long[] rowsOfUnits, int rowsPerPart) {
        int[] partOfUnit = new int[rowsOfUnits.length];
        List<Integer> starts = new ArrayList<>(List.of(0));
        long rows = 0;
        for (int unit = 0; unit < rowsOfUnits.length; unit++) {
            if (rows > 0 && rows + rowsOfUnits[unit] > rowsPerPart) {
                starts.add(unit);
                rows = 0;
            }
            rows += rowsOfUnits[unit];
            partOfUnit[unit] = starts.size() - 1;
        }
        starts.add(rowsOfUnits.length);
        return new Parts(partOfUnit, starts.stream().mapToInt(Integer::intValue).toArray());
    }

    int count() {
        return starts.length - 1;
    }

    int ofUnit(int unit) {
        return partOfUnit[unit];
    }

    int firstUnit(int part) {
        return starts[part];
    }

    int endUnit(int part) {
        return starts[part + 1];
    }

    /** The parts of some units, each once, in order. */
    int[] ofUnits(int... units) {
        return Arrays.stream(units).map(this::ofUnit).sorted().distinct().toArray();
    }
}
