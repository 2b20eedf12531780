package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Headship;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;

/** What an officer's own figures rest on in a cell: the officer, the rows that the officer holds, and those that nobody holds. */
record Own(UnitRecords records, String officerId) implements UnitRecords {

    @Override
    public Unit unit() {
        return records.unit();
    }

    @Override
    public <T extends Recorded> List<T> rows(Class<T> kind) {
        return records.rows(kind).stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(Recorded row) {
        String of = row instanceof Officer officer
                ? officer.id()
                : row instanceof Headship head ? head.officerId() : row.holder();
        return of == null || of.equals(officerId);
    }

    @Override
    public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
        return records.isSupplied(file, from, to);
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
