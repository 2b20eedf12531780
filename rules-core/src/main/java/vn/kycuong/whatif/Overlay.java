package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;

/** A cell as it would be: some rows otherwise, some registers supplied. Reads the cell below once; not thread-safe. */
final class Overlay implements UnitRecords {

    private final UnitRecords below;
    private final Map<Class<?>, List<? extends Recorded>> read;
    private final Map<RecordRef, Recorded> changed;
    private final List<Recorded> added;
    private final Set<RecordFile> supplied;

    private Overlay(
            UnitRecords below,
            Map<Class<?>, List<? extends Recorded>> read,
            Map<RecordRef, Recorded> changed,
            List<Recorded> added,
            Set<RecordFile> supplied) {
        this.below = below;
        this.read = read;
        this.changed = changed;
        this.added = added;
        this.supplied = supplied;
    }

    /** A cell as it is. */
    static Overlay of(UnitRecords records) {
        return new Overlay(records, new HashMap<>(), Map.of(), List.of(), Set.of());
    }

    /** The cell with some rows otherwise, and some besides. */
    Overlay with(Map<RecordRef, Recorded> rows, List<Recorded> besides) {
        return new Overlay(below, read, rows, besides, supplied);
    }

    /** The cell with a register supplied. */
    Overlay supplied(RecordFile file) {
        return new Overlay(below, read, changed, added, Set.of(file));
    }

    @Override
    public Unit unit() {
        return below.unit();
    }

    @Override
    @SuppressWarnings("unchecked") // rows are read under their own class, and a changed row stays of its class
    public <T extends Recorded> List<T> rows(Class<T> kind) {
        List<T> rows = (List<T>) read.computeIfAbsent(kind, any -> below.rows(kind));
        RecordFile file = RecordFile.of(kind);
        if (changed.keySet().stream().noneMatch(ref -> ref.file() == file)
                && added.stream().noneMatch(row -> row.file() == file)) {
            return rows;
        }
        return Stream.concat(
                        rows.stream().map(row -> (T) changed.getOrDefault(row.ref(), row)),
                        added.stream().filter(kind::isInstance).map(kind::cast))
                .toList();
    }

    @Override
    public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
        return supplied.contains(file) || below.isSupplied(file, from, to);
    }

    @Override
    public boolean knows(RecordFile file, String column, long unfilledRows) {
        return below.knows(file, column, unfilledRows);
    }

    @Override
    public int rejectedRows(RecordFile file, @Nullable String named) {
        return below.rejectedRows(file, named);
    }
}
