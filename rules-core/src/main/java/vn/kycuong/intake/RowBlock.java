package vn.kycuong.intake;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.RecordFile;

/**
 * A block of rows of one record file, read and packed: what machines hand to each other when a folder is too large for
 * one of them. Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class RowBlock implements Serializable {

    private static final long serialVersionUID = 1;

    private final RecordFile file;
    private final int[] header;
    private final byte[] bytes;
    private final int[] ends;
    private final int[] lines;
    private final ArrayList<byte[]> unreadableKeys;
    private final ArrayList<Fault> faults;
    private final RowTrace trace;
    private final int physicalLines;
    private final int columnsToLastId;
    private transient volatile @Nullable RowStore store;
    private transient volatile @Nullable KeyIndex index;

    private RowBlock(RowBlock like, byte[] bytes, int[] ends, int[] lines, List<byte[]> unreadableKeys) {
        file = like.file;
        header = like.header;
        this.bytes = bytes;
        this.ends = ends;
        this.lines = lines;
        this.unreadableKeys = new ArrayList<>(unreadableKeys);
        faults = new ArrayList<>();
        trace = new RowTrace(file, 0, 0, 0, List.of());
        physicalLines = 0;
        columnsToLastId = columnsToLastId(file);
    }

    /** A block of no rows. */
    RowBlock(RecordFile file) {
        this.file = file;
        header = IntStream.range(0, file.columns().size()).toArray();
        bytes = new byte[0];
        ends = new int[0];
        lines = new int[0];
        unreadableKeys = new ArrayList<>();
        faults = new ArrayList<>();
        trace = new RowTrace(file, 0, 0, 0, List.of());
        physicalLines = 0;
        columnsToLastId = columnsToLastId(file);
    }

    private RowBlock(CsvFile csv, RowPart part) {
        file = csv.table().file();
        header = csv.header().columns();
        RowStore rows = part.store();
        lines = IntStream.range(0, rows.size()).map(part::line).toArray();
        ends = ends(rows, IntStream.range(0, lines.length).toArray());
        bytes = bytes(rows, IntStream.range(0, lines.length).toArray(), ends);
        unreadableKeys = new ArrayList<>(part.unreadableKeys());
        faults = new ArrayList<>(part.faults());
        trace = new RowTrace(
                file,
                Arrays.stream(header).mapToLong(column -> 1L << column).sum(),
                part.filled(),
                rows.size(),
                part.unreadable().stream()
                        .map(named -> new byte[][] {named.unit(), named.officer()})
                        .toList());
        physicalLines = part.physicalLines();
        columnsToLastId = columnsToLastId(file);
    }

    private static int[] ends(RowStore store, int[] rows) {
        int[] ends = new int[rows.length];
        int length = 0;
        for (int i = 0; i < rows.length; i++) {
            length = Math.addExact(length, store.end(rows[i]) - store.start(rows[i]));
            ends[i] = length;
        }
        return ends;
    }

    private static byte[] bytes(RowStore store, int[] rows, int[] ends) {
        byte[] bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(store.bytes(rows[i]), store.start(rows[i]), bytes, at, ends[i] - at);
            at = ends[i];
        }
        return bytes;
    }

    /**
     * Reads a file, or a piece of one below a copy of its header.
     *
     * @param file what kind of rows it holds
     * @param path the file
     * @param obligations the ids of the obligations that records may name
     * @return its rows, and what is wrong with those that do not read well
     * @throws UnusableRecordsException if it cannot be used at all; also if it is a piece that was cut within a cell
     * @throws IOException if it cannot be read
     */
    public static RowBlock read(RecordFile file, Path path, Collection<String> obligations)
            throws UnusableRecordsException, IOException {
        try (CsvFile csv = CsvFile.open(new Table(file), path, RecordFolder.withoutCase(obligations))) {
            return new RowBlock(csv, csv.read(csv.whole()));
        }
    }

    /** {@return the file that the rows belong to} */
    public RecordFile file() {
        return file;
    }

    /** {@return the number of rows that read well; they are numbered from 0} */
    public int size() {
        return ends.length;
    }

    /** {@return what the block tells of its file as a whole; of selected rows, nothing} */
    public RowTrace trace() {
        return trace;
    }

    /** {@return what is wrong with the rows that do not read well; their lines count from the start of the block} */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** {@return the keys of those rows, as far as they read: they compete with the rows that read well} */
    public List<byte[]> unreadableKeys() {
        return List.copyOf(unreadableKeys);
    }

    /** {@return the lines that were read, the header and those within cells included} */
    public int physicalLines() {
        return physicalLines;
    }

    /**
     * The key of a row.
     *
     * @param row the number of the row
     * @return the key in UTF-8, or empty if rows of this file have none
     */
    public Optional<byte[]> key(int row) {
        boolean keyed = file.columns().get(0).type() == Type.KEY;
        return keyed ? Optional.ofNullable(new RowCursor().at(store(), row).rawText()) : Optional.empty();
    }

    /**
     * Shows the ids in a row that lead to other rows.
     *
     * @param row the number of the row
     * @param ids takes the file and the key in UTF-8 of each of those rows
     */
    public void showIds(int row, BiConsumer<RecordFile, byte[]> ids) {
        RowCursor cursor = new RowCursor().at(store(), row);
        List<Column> columns = file.columns();
        for (int i = 0; i < columnsToLastId; i++) {
            Column column = columns.get(i);
            if (Lead.isOne(column)) {
                show(column, cursor.rawText(), ids);
            } else {
                cursor.skip(column);
            }
        }
    }

    private static void show(Column column, byte @Nullable [] id, BiConsumer<RecordFile, byte[]> ids) {
        if (id != null && column.target() != null) {
            ids.accept(column.target(), id);
        } else if (id != null) {
            ids.accept(Lead.targetOf(id), Lead.keyOf(id));
        }
    }

    private static int columnsToLastId(RecordFile file) {
        List<Column> columns = file.columns();
        int last = columns.size();
        while (last > 0 && !Lead.isOne(columns.get(last - 1))) {
            last--;
        }
        return last;
    }

    /**
     * Finds the row of a key. Call only for a block in which no key is there twice.
     *
     * @param key the key in UTF-8
     * @return the number of the row, or -1
     */
    public int find(byte[] key) {
        KeyIndex known = index;
        if (known == null) {
            known = new KeyIndex(store(), size());
            for (int row = 0; row < size(); row++) {
                known.enter(row);
            }
            index = known;
        }
        return known.find(key);
    }

    /**
     * A block of some of these rows.
     *
     * @param rows their numbers
     * @param competing keys of rows that do not read well, to be told with them
     * @param linesBefore how many lines of the file stand before this block
     * @return a copy
     */
    public RowBlock select(int[] rows, List<byte[]> competing, int linesBefore) {
        int[] newEnds = ends(store(), rows);
        int[] newLines =
                Arrays.stream(rows).map(row -> linesBefore + lines[row]).toArray();
        return new RowBlock(this, bytes(store(), rows, newEnds), newEnds, newLines, competing);
    }

    /** A block of rows of the same file that a store holds; nothing is known of their lines. */
    RowBlock like(RowStore other, int[] rows) {
        int[] newEnds = ends(other, rows);
        return new RowBlock(this, bytes(other, rows, newEnds), newEnds, new int[rows.length], List.of());
    }

    private RowStore store() {
        RowStore known = store;
        if (known == null) {
            known = new RowStore(bytes, ends);
            store = known;
        }
        return known;
    }

    Header header() {
        return new Header(header);
    }

    /** Its rows as a part of a table; their lines are those of the file. */
    RowPart part() {
        return new RowPart(store(), lines, unreadableKeys);
    }

    int[] lines() {
        return lines;
    }
}
