package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.intake.NamedIds.Named;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * The rows of one file: read, then parted into accepted and rejected ones. Rows with one key count once if their cells
 * read the same; if any two differ, all of them are rejected, and unreadable rows compete too.
 */
final class Table {

    private final RecordFile file;
    private final RowStore store = new RowStore();
    private Keys keys = Keys.none(store);
    private @Nullable Header header;
    private int[] lines = new int[0];
    private final BitSet rejected = new BitSet();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Named> unreadable = new ArrayList<>();
    private long filled;

    Table(RecordFile file) {
        this.file = file;
    }

    RecordFile file() {
        return file;
    }

    RowStore store() {
        return store;
    }

    /** Tells which column stands where in the header: of several faults of a row the first in that order is told. */
    void setHeader(Header header) {
        this.header = header;
    }

    /** The place of a column in the header, by its place in the contract. */
    int headerPlace(int column) {
        return header == null ? column : header.placeOf(column);
    }

    /** Takes the rows of a file, slice by slice. Called once. */
    void adopt(List<RowPart> parts) {
        lines = new int[parts.stream().mapToInt(part -> part.store().size()).sum()];
        int before = 0;
        for (RowPart part : parts) {
            for (int row = 0; row < part.store().size(); row++) {
                lines[store.size() + row] = before + part.line(row);
            }
            store.addAll(part.store());
            for (Fault fault : part.faults()) {
                faults.add(fault.movedBy(before));
            }
            unreadable.addAll(part.unreadable());
            filled |= part.filled();
            before += part.physicalLines();
        }
        keys = file == RecordFile.COVERAGE ? Keys.ofWholeRows(store) : Keys.of(store, parts);
        keys.contested().forEach(this::rejectAsDuplicate);
    }

    private void rejectAsDuplicate(int row) {
        String key = String.valueOf(new RowCursor().at(store, row).text());
        reject(row, "", key, Kind.DUPLICATE);
    }

    /** Rejects a row, and those that repeat it, because of what stands in a column. */
    void reject(int row, String column, String value, Kind kind, String... details) {
        rejected.set(row);
        rejectLine(lines[row], column, value, kind, details);
        for (int repeat : keys.repeatsOf(row)) {
            rejectLine(lines[repeat], column, value, kind, details);
        }
    }

    private void rejectLine(int line, String column, String value, Kind kind, String... details) {
        faults.add(Fault.of(new Place(file.fileName(), line, column), value, kind, details));
    }

    boolean isAccepted(int row) {
        return !rejected.get(row) && !keys.isRepeating(row);
    }

    /** Shows what each rejected row names, those that repeat another and those that do not read well included. */
    void rejectedRows(Consumer<Named> each) {
        unreadable.forEach(each);
        NamedIds ids = NamedIds.of(file);
        rejected.stream().forEach(row -> {
            Named named = ids.in(store, row, file);
            each.accept(named);
            keys.repeatsOf(row).forEach(repeat -> each.accept(ids.in(store, repeat, file)));
        });
    }

    /** Whether the header names a column, by its place in the contract. */
    boolean names(int column) {
        return header == null || header.placeOf(column) < header.columns().length;
    }

    /** Which columns are filled in some accepted row, a bit for each. Asked when all rejected rows are known. */
    long filled() {
        RowCursor cursor = new RowCursor();
        List<Column> columns = file.columns();
        long wanted = filled & ((1L << columns.size()) - 1);
        long found = 0;
        for (int row = 0; row < store.size() && found != wanted; row++) {
            if (isAccepted(row)) {
                cursor.at(store, row);
                for (int place = 0; place < columns.size(); place++) {
                    found |= cursor.isFilled() ? 1L << place : 0;
                    cursor.skip(columns.get(place));
                }
            }
        }
        return found;
    }

    /** The accepted row of a key, or -1. */
    int find(byte[] key) {
        int row = keys.find(key);
        return row >= 0 && isAccepted(row) ? row : -1;
    }

    int size() {
        return store.size();
    }

    int accepted() {
        return store.size() - rejected.cardinality() - keys.repeating();
    }

    List<Fault> faults() {
        return faults;
    }
}
