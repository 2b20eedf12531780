package vn.kycuong.batch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BiConsumer;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.record.RecordFile;

/**
 * What the ids of a row say of where it is needed: the units that it names and those of the officers that it names, and
 * the other rows. Which of them it is booked to the intake knows; a row too many does no harm. Used for one row after the
 * other, by one thread.
 */
final class RowIds implements BiConsumer<RecordFile, byte[]> {

    private final People people;
    private final BitSet officers = new BitSet();
    private int[] units = new int[4];
    private int unitCount;
    private long[] targets = new long[2];
    private int targetCount;
    private boolean linksOfficers;

    RowIds(People people) {
        this.people = people;
    }

    /** Looks at a row. */
    RowIds of(RowBlock rows, int row) {
        unitCount = 0;
        targetCount = 0;
        linksOfficers = rows.file() == RecordFile.HEADS || rows.file() == RecordFile.CIRCUMSTANCES;
        rows.showIds(row, this);
        return this;
    }

    @Override
    public void accept(RecordFile target, byte[] id) {
        switch (target) {
            case UNITS -> addUnit(people.unit(id));
            case OFFICERS -> {
                int officer = people.officer(id);
                if (linksOfficers) { // the circumstances of a head go where he heads a unit
                    addTarget(KeyHash.of(target, id));
                }
                if (officer >= 0) {
                    officers.set(officer);
                    addUnit(people.unitOf(officer));
                }
            }
            default -> addTarget(KeyHash.of(target, id));
        }
    }

    private void addTarget(long target) {
        targets = targetCount == targets.length ? Arrays.copyOf(targets, 2 * targetCount) : targets;
        targets[targetCount++] = target;
    }

    private void addUnit(int unit) {
        for (int i = 0; i < unitCount; i++) {
            if (units[i] == unit) {
                return;
            }
        }
        if (unit >= 0) {
            units = unitCount == units.length ? Arrays.copyOf(units, 2 * unitCount) : units;
            units[unitCount++] = unit;
        }
    }

    /** The units, each once. */
    int[] units() {
        return Arrays.copyOf(units, unitCount);
    }

    int unitCount() {
        return unitCount;
    }

    int unit(int i) {
        return units[i];
    }

    /** The hashes of the keys of the other rows that it names. */
    long[] targets() {
        return Arrays.copyOf(targets, targetCount);
    }

    int targetCount() {
        return targetCount;
    }

    /** The officers that all rows so far have named. */
    BitSet officers() {
        return officers;
    }
}
