package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Place;
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
    private final @Nullable KeyIndex index;
    private final @Nullable Span span;
    private @Nullable Header header;
    private int[] lines = new int[1024];
    private final BitSet rejected = new BitSet();
    private final List<Fault> faults = new ArrayList<>();

    private final Map<Integer, List<Integer>> repeats = new HashMap<>();
    private final BitSet contested = new BitSet();
    private final Set<String> unreadableKeys = new HashSet<>();

    Table(RecordFile file) {
        this.file = file;
        index = file == RecordFile.COVERAGE ? null : new KeyIndex(store);
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

    /** Adds a row that reads well. */
    void add(PackedRow row, int line) {
        if (index == null) {
            enter(row, line);
            return;
        }
        byte[] key = row.text(0);
        int same = index.find(key);
        if (same < 0) {
            index.add(enter(row, line));
            return;
        }
        repeats.computeIfAbsent(same, first -> new ArrayList<>()).add(line);
        if (!store.equals(same, row.bytes(), row.length())) {
            contested.set(same);
        }
    }

    private int enter(PackedRow row, int line) {
        int number = store.add(row.bytes(), row.length());
        if (number == lines.length) {
            lines = Arrays.copyOf(lines, number * 2);
        }
        lines[number] = line;
        return number;
    }

    /** Adds a row that does not read well. It is rejected, and competes for its key if that reads. */
    void addUnreadable(PackedRow row, Fault fault) {
        if (index != null && !row.isEmpty(0)) {
            unreadableKeys.add(new String(row.text(0), StandardCharsets.UTF_8));
        }
        faults.add(fault);
    }

    /** Rejects every row of a key that different rows have. Called once, when all rows are read. */
    void settleKeys() {
        if (index != null) {
            for (String key : unreadableKeys) {
                int row = index.find(key.getBytes(StandardCharsets.UTF_8));
                if (row >= 0) {
                    contested.set(row);
                }
            }
        }
        contested.stream().forEach(row -> {
            rejectAsDuplicate(row, lines[row]);
            repeats.getOrDefault(row, List.of()).forEach(line -> rejectAsDuplicate(row, line));
        });
        unreadableKeys.clear();
    }

    private void rejectAsDuplicate(int row, int line) {
        rejected.set(row);
        String key = String.valueOf(new RowCursor().at(store, row).text());
        faults.add(Fault.of(new Place(file.fileName(), line, ""), key, Kind.DUPLICATE));
    }

    /** Rejects a row, and those that repeat it, because of one of its cells. */
    void reject(int row, Column column, String value, Kind kind, String detail) {
        rejected.set(row);
        IntStream.concat(
                        IntStream.of(lines[row]),
                        repeats.getOrDefault(row, List.of()).stream().mapToInt(i -> i))
                .mapToObj(line -> new Place(file.fileName(), line, column.name()))
                .forEach(place -> faults.add(Fault.of(place, value, kind, detail)));
    }

    boolean isAccepted(int row) {
        return !rejected.get(row);
    }

    /** The accepted row of a key, or -1. */
    int find(byte[] key) {
        int row = index == null ? -1 : index.find(key);
        return row >= 0 && isAccepted(row) ? row : -1;
    }

    int size() {
        return store.size();
    }

    int accepted() {
        return store.size() - rejected.cardinality();
    }

    List<Fault> faults() {
        return faults;
    }
}
