package vn.kycuong.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Coverage;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;

/** The cell of a unit, decoded from the packed rows when it is asked for. Used by one thread. */
final class StoredUnit implements UnitRecords {

    private final Tables tables;
    private final UnitRows unitRows;
    private final Completeness completeness;
    private final int number;
    private final RowDecoder decoder = new RowDecoder();
    private final Map<RecordFile, List<Recorded>> decoded = new EnumMap<>(RecordFile.class);

    StoredUnit(Tables tables, UnitRows unitRows, Completeness completeness, int number) {
        this.tables = tables;
        this.unitRows = unitRows;
        this.completeness = completeness;
        this.number = number;
    }

    @Override
    public Unit unit() {
        return rows(Unit.class).get(0);
    }

    @Override
    @SuppressWarnings("unchecked") // each file is decoded to its own record class
    public <T extends Recorded> List<T> rows(Class<T> kind) {
        return (List<T>) decoded.computeIfAbsent(RecordFile.of(kind), this::decode);
    }

    private List<Recorded> decode(RecordFile file) {
        return decoder.records(tables.of(file), unitRows.of(file, number));
    }

    /** Of a register of years most rows were handled at other times: those are not decoded. */
    @Override
    public List<Dossier> dossiers(LocalDate from, LocalDate to, Set<String> named) {
        Table table = tables.of(RecordFile.DOSSIERS);
        DossierGlance glance = new DossierGlance(table.store(), from, to);
        List<Dossier> dossiers = new ArrayList<>();
        for (int row : unitRows.of(RecordFile.DOSSIERS, number)) {
            if (glance.isHandled(row) || (!named.isEmpty() && named.contains(glance.key(row)))) {
                dossiers.add(decoder.dossier(table, row));
            }
        }
        return dossiers;
    }

    @Override
    public boolean knows(RecordFile file, String column, long unfilledRows) {
        return completeness.knows(file, column, unfilledRows);
    }

    @Override
    public int rejectedRows(RecordFile file, @Nullable String officerId) {
        return completeness.rejectedRows(file, number, officerId);
    }

    @Override
    public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
        return tables.has(file) && (!tables.has(RecordFile.COVERAGE) || spans(file, from, to));
    }

    private boolean spans(RecordFile file, LocalDate from, LocalDate to) {
        List<Coverage> stated = Arrays.stream(unitRows.of(RecordFile.COVERAGE, number))
                .mapToObj(row -> decoder.coverage(tables.of(RecordFile.COVERAGE), row))
                .filter(row -> row.covered() == file)
                .sorted(Comparator.comparing(Coverage::startsOn))
                .toList();
        LocalDate next = from;
        for (Coverage row : stated) {
            // Behind a gap every row starts too late, and what lies behind the period does not matter.
            if (!row.startsOn().isAfter(next) && !row.endsOn().isBefore(next)) {
                next = row.endsOn().plusDays(1);
            }
        }
        return next.isAfter(to);
    }
}
