package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kycuong.fault.Fault;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;

/**
 * A share of the records of a folder: some units, with every row that decides about the rows of their cells. What is
 * said of a share and what is said of the others add up to what {@link Records} says of the whole folder.
 *
 * <p>A share has rows of its own, which it gives account of, and guests, which are rows of other shares that its own
 * depend on. To be right it needs all units; for each row, own or guest, all rows of the same key and those that its ids
 * lead to; and for each row of one of its units or of an officer of theirs, the rows that name it, and what those need in
 * turn. More guests than needed do no harm. Immutable and thread-safe.
 */
public final class RecordShare {

    private final Tables tables;
    private final Records records;
    private final List<RowBlock> own;
    private final Map<RecordFile, Integer> ownRows = new EnumMap<>(RecordFile.class);
    private final Set<Fault.Place> guests = new HashSet<>();

    private RecordShare(
            Set<RecordFile> present,
            Collection<RowBlock> own,
            Collection<RowBlock> others,
            Collection<RowTrace> traces) {
        tables = new Tables(present);
        this.own = List.copyOf(own);
        for (RecordFile file : present) {
            List<RowPart> parts = new ArrayList<>();
            int rows = 0;
            for (RowBlock block : of(file, own)) {
                parts.add(block.part());
                rows += block.size();
            }
            ownRows.put(file, rows);
            for (RowBlock block : of(file, others)) {
                parts.add(block.part());
                for (int line : block.lines()) {
                    guests.add(new Fault.Place(file.fileName(), line, ""));
                }
            }
            Stream.concat(own.stream(), others.stream())
                    .filter(block -> block.file() == file)
                    .findFirst()
                    .ifPresent(block -> tables.of(file).setHeader(block.header()));
            tables.of(file).adopt(parts);
        }
        records = new Records(tables, traces);
    }

    private static List<RowBlock> of(RecordFile file, Collection<RowBlock> blocks) {
        return blocks.stream().filter(block -> block.file() == file).toList();
    }

    /**
     * A share.
     *
     * @param present the files that are in the folder
     * @param own the rows of its own; their lines are those of the file
     * @param guests the rows of other shares that its own depend on
     * @return the share
     */
    public static RecordShare of(Set<RecordFile> present, Collection<RowBlock> own, Collection<RowBlock> guests) {
        return new RecordShare(present, own, guests, List.of());
    }

    /**
     * A share of rows whose files are known as a whole.
     *
     * @param present the record files that are there
     * @param own the rows that this share gives account of
     * @param guests rows that it needs besides
     * @param traces what all blocks of the files tell
     * @return the share
     */
    public static RecordShare of(
            Set<RecordFile> present,
            Collection<RowBlock> own,
            Collection<RowBlock> guests,
            Collection<RowTrace> traces) {
        return new RecordShare(present, own, guests, traces);
    }

    /** {@return how many of its own rows are accepted, for each file that is present} */
    public Map<RecordFile, Integer> accepted() {
        Map<RecordFile, Integer> accepted = new EnumMap<>(RecordFile.class);
        ownRows.forEach((file, rows) -> {
            int count = 0;
            for (int row = 0; row < rows; row++) {
                count += tables.of(file).isAccepted(row) ? 1 : 0;
            }
            accepted.put(file, count);
        });
        return Collections.unmodifiableMap(accepted);
    }

    /** {@return what is wrong with its own rows that are rejected, by file and line} */
    public List<Fault> rejected() {
        return records.rejected().stream()
                .filter(fault -> !guests.contains(
                        new Fault.Place(fault.place().file(), fault.place().line(), "")))
                .toList();
    }

    /** {@return its own units that are accepted, by key} */
    public RowBlock acceptedUnits() {
        return accepted(RecordFile.UNITS, records.unitsInOrder());
    }

    /** {@return its own officers that are accepted} */
    public RowBlock acceptedOfficers() {
        Table officers = tables.of(RecordFile.OFFICERS);
        return accepted(
                RecordFile.OFFICERS,
                IntStream.range(0, officers.size()).filter(officers::isAccepted).toArray());
    }

    private RowBlock accepted(RecordFile file, int[] rows) {
        RowBlock like = of(file, own).stream().findFirst().orElseGet(() -> new RowBlock(file));
        return like.like(tables.of(file).store(), rows);
    }

    /**
     * The cells of some of the units.
     *
     * @param first the place of the first among all accepted units by key
     * @param end the place after the last
     * @return them; each is decoded when it is evaluated, by one thread
     */
    public Stream<UnitRecords> units(int first, int end) {
        return records.units().skip(first).limit((long) end - first);
    }

    /**
     * The digests of some of the units.
     *
     * @param first the place of the first among all accepted units by key
     * @param end the place after the last
     * @return a digest for each
     */
    public byte[][] unitDigests(int first, int end) {
        return records.unitDigests(first, end);
    }

    /**
     * The digest of the accepted rows of a folder, as {@link Records#digest()} says it.
     *
     * @param present the files that are in the folder
     * @param unitDigests the digests of all its units by key
     * @return {@code sha256:} and the digest in hexadecimal
     */
    public static String digest(Collection<RecordFile> present, byte[][] unitDigests) {
        return RecordsDigest.join(present, unitDigests);
    }
}
