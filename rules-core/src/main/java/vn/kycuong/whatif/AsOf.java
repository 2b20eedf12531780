package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;

/**
 * A cell as it was known on a day, to be looked at from a later one: nothing else has been finished since. A register
 * that is supplied up to that day counts as supplied.
 */
record AsOf(UnitRecords records, LocalDate day) implements UnitRecords {

    @Override
    public Unit unit() {
        return records.unit();
    }

    @Override
    public <T extends Recorded> List<T> rows(Class<T> kind) {
        return records.rows(kind).stream()
                .filter(row -> row.isSeenOn(day))
                .map(row -> kind.cast(row.asKnownOn(day)))
                .toList();
    }

    @Override
    public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
        return records.isSupplied(file, from, to.isAfter(day) ? day : to);
    }

    @Override
    public boolean knows(RecordFile file, String column, long unfilledRows) {
        return records.knows(file, column, unfilledRows);
    }

    @Override
    public int rejectedRows(RecordFile file, @Nullable String named) {
        return records.rejectedRows(file, named);
    }
}
