package vn.kycuong.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kycuong.fault.Fault;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef.CodePoints;
import vn.kycuong.record.UnitRecords;

/** The accepted rows of a folder, parted by unit, and what was rejected. Immutable and thread-safe. */
public final class Records {

    private final Tables tables;
    private final UnitRows unitRows;
    private final List<Fault> rejected;
    private final int[] unitsInOrder;
    private final Completeness completeness;

    Records(Tables tables) {
        this(tables, List.of());
    }

    /** Rows that are a part of their files, of which all is known that traces tell. */
    Records(Tables tables, Collection<RowTrace> traces) {
        this.tables = tables;
        unitRows = new UnitRows(tables, References.resolve(tables));
        rejected = tables.present()
                .flatMap(table -> table.faults().stream()
                        .sorted(Comparator.comparingInt(fault -> fault.place().line())))
                .toList();
        unitsInOrder = inOrder(tables.of(RecordFile.UNITS));
        completeness = Completeness.of(tables, traces);
    }

    private static int[] inOrder(Table units) {
        RowCursor cursor = new RowCursor();
        return IntStream.range(0, units.size())
                .filter(units::isAccepted)
                .boxed()
                .sorted(Comparator.comparing(
                        row -> String.valueOf(cursor.at(units.store(), row).text()), CodePoints::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** {@return the accepted rows of each file that is present; rows that are there twice count once} */
    public Map<RecordFile, Integer> accepted() {
        Map<RecordFile, Integer> accepted = new EnumMap<>(RecordFile.class);
        tables.present().forEach(table -> accepted.put(table.file(), table.accepted()));
        return Collections.unmodifiableMap(accepted);
    }

    /** {@return what is wrong with each rejected row, by file and line} */
    public List<Fault> rejected() {
        return rejected;
    }

    /** {@return the number of units} */
    public int size() {
        return unitsInOrder.length;
    }

    /** {@return the cells of all units by key; each is decoded when it is evaluated, by one thread} */
    public Stream<UnitRecords> units() {
        return Arrays.stream(unitsInOrder).mapToObj(unit -> new StoredUnit(tables, unitRows, completeness, unit));
    }

    /** The digests of the units of a range in their order. */
    byte[][] unitDigests(int first, int end) {
        return new RecordsDigest(tables, unitRows).ofEach(Arrays.copyOfRange(unitsInOrder, first, end));
    }

    /** The accepted units, in their order. */
    int[] unitsInOrder() {
        return unitsInOrder.clone();
    }

    /**
     * The digest of the accepted rows. The order of rows and columns, the separator and the way dates are written do not
     * matter.
     *
     * @return {@code sha256:} and the digest in hexadecimal
     */
    public String digest() {
        return new RecordsDigest(tables, unitRows).of(unitsInOrder);
    }
}
