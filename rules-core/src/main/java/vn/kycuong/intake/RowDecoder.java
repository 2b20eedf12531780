package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.kycuong.record.Coverage;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;

/** Turns packed rows back into records. One for each unit, so that ids that recur in its rows are one object. */
final class RowDecoder {

    private final CellDecoder cells = new CellDecoder();
    private final UnitDecoder units = new UnitDecoder(cells);
    private final WorkDecoder work = new WorkDecoder(cells);
    private final ConductDecoder conduct = new ConductDecoder(cells);

    /** Decodes some rows of a file. */
    List<Recorded> records(Table table, int[] rows) {
        Supplier<? extends Recorded> next = next(table.file());
        List<Recorded> records = new ArrayList<>(rows.length);
        for (int row : rows) {
            cells.moveTo(table.store(), row);
            records.add(next.get());
        }
        return records;
    }

    Dossier dossier(Table table, int row) {
        cells.moveTo(table.store(), row);
        return work.dossier();
    }

    private Supplier<? extends Recorded> next(RecordFile file) {
        return switch (file) {
            case UNITS -> units::unit;
            case OFFICERS -> units::officer;
            case DOSSIERS -> work::dossier;
            case TASKS -> work::task;
            case COORDINATION -> work::coordination;
            case COMPLAINTS -> work::complaint;
            case SUSPENSIONS -> work::suspension;
            case HEADS -> units::headship;
            case MEETINGS -> units::meeting;
            case OVERSIGHT -> units::oversight;
            case OBSTACLES -> work::obstacle;
            case BEHAVIOURS -> conduct::behaviour;
            case VIOLATIONS -> conduct::violation;
            case DISCIPLINES -> conduct::discipline;
            case CIRCUMSTANCES -> conduct::circumstance;
            case RATINGS -> conduct::rating;
            case INDICATORS -> units::indicator;
            case REMINDERS -> conduct::reminder;
            case COVERAGE -> throw new IllegalArgumentException("A row of coverage has no key.");
        };
    }

    Coverage coverage(Table table, int row) {
        cells.moveTo(table.store(), row);
        return units.coverage();
    }
}
