package vn.kycuong.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the rows of a unit. Not thread-safe; what it builds is immutable. */
public final class UnitRecordsBuilder {

    private final Unit unit;
    private final Map<Class<?>, List<Recorded>> rows = new HashMap<>();
    private final Set<RecordFile> supplied = EnumSet.noneOf(RecordFile.class);

    UnitRecordsBuilder(Unit unit) {
        this.unit = unit;
    }

    /**
     * Adds rows of any kind.
     *
     * @param added the rows
     * @return this builder
     */
    public UnitRecordsBuilder add(Recorded... added) {
        for (Recorded row : added) {
            rows.computeIfAbsent(row.getClass(), kind -> new ArrayList<>()).add(row);
        }
        return this;
    }

    /**
     * States that the rows of these files are complete, so that what is not among them did not happen. A file that is
     * not stated here leaves {@code unknown} what rests on it, unless what is on record is a breach already.
     *
     * @param files the files
     * @return this builder
     */
    public UnitRecordsBuilder complete(RecordFile... files) {
        supplied.addAll(Arrays.asList(files));
        return this;
    }

    /**
     * Builds the cell.
     *
     * @return an immutable cell
     */
    public UnitRecords build() {
        Map<Class<?>, List<Recorded>> copies = new HashMap<>();
        rows.forEach((kind, list) -> copies.put(kind, List.copyOf(list)));
        return new GatheredRecords(unit, Map.copyOf(copies), Set.copyOf(supplied));
    }
}
