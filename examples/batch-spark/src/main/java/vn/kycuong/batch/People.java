package vn.kycuong.batch;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.kycuong.intake.RecordShare;
import vn.kycuong.intake.RowBlock;

/**
 * The accepted units and officers of all the land, known on every machine: by them a row finds its way. A unit is called
 * by its place among the units by key.
 */
final class People implements Serializable {

    private static final long serialVersionUID = 1;

    private final RowBlock units;
    private final RowBlock officers;
    private final int[] unitOfOfficer;

    private People(RowBlock units, RowBlock officers, int[] unitOfOfficer) {
        this.units = units;
        this.officers = officers;
        this.unitOfOfficer = unitOfOfficer;
    }

    static People of(RecordShare share) {
        RowBlock units = share.acceptedUnits();
        RowBlock officers = share.acceptedOfficers();
        int[] unitOf = new int[officers.size()];
        for (int row = 0; row < unitOf.length; row++) {
            unitOf[row] = unitOf(officers, row, units);
        }
        int[] byUnit = IntStream.range(0, unitOf.length)
                .boxed()
                .sorted(Comparator.comparing(row -> unitOf[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new People(
                units,
                officers.select(byUnit, List.of(), 0),
                Arrays.stream(byUnit).map(row -> unitOf[row]).toArray());
    }

    private static int unitOf(RowBlock officers, int row, RowBlock units) {
        int[] found = {-1};
        officers.showIds(row, (file, id) -> found[0] = units.find(id));
        return found[0];
    }

    RowBlock units() {
        return units;
    }

    /** The place of a unit, or -1. */
    int unit(byte[] id) {
        return units.find(id);
    }

    /** The number of an officer, or -1. */
    int officer(byte[] id) {
        return officers.find(id);
    }

    int unitOf(int officer) {
        return unitOfOfficer[officer];
    }

    /** The officers of a range of units, and some others. */
    RowBlock officers(int firstUnit, int endUnit, BitSet others) {
        BitSet wanted = (BitSet) others.clone();
        for (int officer = 0; officer < unitOfOfficer.length; officer++) {
            if (unitOfOfficer[officer] >= firstUnit && unitOfOfficer[officer] < endUnit) {
                wanted.set(officer);
            }
        }
        return officers.select(wanted.stream().toArray(), List.of(), 0);
    }
}
