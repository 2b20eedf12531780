package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * The rows of one file: read, then parted into accepted and rejected ones. Rows with one key count once if their cells
 * read the same; if any two differ, all of them are rejected, and unreadable rows compete too.
 */
final class Table {

    /** The two columns whose days must be in order. */
    record Span(int start, int end) {}

    private final RecordFile file;
    private final RowStore store = new RowStore();
    private KeyIndex index = new KeyIndex(store, 0);
    private final @Nullable Span span;
    private @Nullable Header header;
    private int[] lines = new int[0];
    private final BitSet rejected = new BitSet();
    private final BitSet repeating = new BitSet();
    private final Map<Integer, List<Integer>> repeats = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Table(RecordFile file) {
        this.file = file;
        span = spanOf(file);
    }

    private static @Nullable Span spanOf(RecordFile file) {
        List<String> names = file.columns().stream().map(Column::name).toList();
        return file.startColumn().isEmpty()
                ? null
                : new Span(
                        names.indexOf(file.startColumn().get()),
                        names.indexOf(file.endColumn().orElseThrow()));
    }

    RecordFile file() {
        return file;
    }

    RowStore store() {
        return store;
    }

    @Nullable
    Span span() {
        return span;
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
            before += part.physicalLines();
        }
        if (file != RecordFile.COVERAGE) {
            settleKeys(parts);
        }
    }

    /** Counts rows that repeat others once, and rejects every row of a key that different rows have. */
    private void settleKeys(List<RowPart> parts) {
        index = new KeyIndex(store, store.size());
        BitSet contested = new BitSet();
        for (int row = 0; row < store.size(); row++) {
            int same = index.find(row);
            if (same < 0) {
                index.add(row);
                continue;
            }
            repeating.set(row);
            repeats.computeIfAbsent(same, first -> new ArrayList<>()).add(row);
            if (!store.areSame(row, same)) {
                contested.set(same);
            }
        }
        parts.stream()
                .flatMap(part -> part.unreadableKeys().stream())
                .mapToInt(index::find)
                .filter(row -> row >= 0)
                .forEach(contested::set);
        contested.stream().forEach(this::rejectAsDuplicate);
    }

    private void rejectAsDuplicate(int row) {
        String key = String.valueOf(new RowCursor().at(store, row).text());
        reject(row, "", key, Kind.DUPLICATE);
    }

    /** Rejects a row, and those that repeat it, because of what stands in a column. */
    void reject(int row, String column, String value, Kind kind, String... details) {
        rejected.set(row);
        rejectLine(lines[row], column, value, kind, details);
        for (int repeat : repeats.getOrDefault(row, List.of())) {
            rejectLine(lines[repeat], column, value, kind, details);
        }
    }

    private void rejectLine(int line, String column, String value, Kind kind, String... details) {
        faults.add(Fault.of(new Place(file.fileName(), line, column), value, kind, details));
    }

    boolean isAccepted(int row) {
        return !rejected.get(row) && !repeating.get(row);
    }

    /** The accepted row of a key, or -1. */
    int find(byte[] key) {
        int row = index.find(key);
        return row >= 0 && isAccepted(row) ? row : -1;
    }

    int size() {
        return store.size();
    }

    int accepted() {
        return store.size() - rejected.cardinality() - repeating.cardinality();
    }

    List<Fault> faults() {
        return faults;
    }
}
