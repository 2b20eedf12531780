package vn.kycuong.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A cell of rows that were at hand.
 *
 * @param unit the unit
 * @param rows its rows, each under its record class
 * @param supplied the files that are complete, whatever the period
 */
record GatheredRecords(Unit unit, Map<Class<?>, List<Recorded>> rows, Set<RecordFile> supplied) implements UnitRecords {

    @Override
    @SuppressWarnings("unchecked") // rows are filed under their own class
    public <T extends Recorded> List<T> rows(Class<T> kind) {
        return (List<T>) rows.getOrDefault(kind, List.of());
    }

    @Override
    public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
        return supplied.contains(file);
    }
}
