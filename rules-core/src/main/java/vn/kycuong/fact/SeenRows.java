package vn.kycuong.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kycuong.law.Window;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.UnitRecords;

/**
 * The rows of a cell that are seen by an evaluation, each as it is known on the last day of the period.
 *
 * @param records the cell
 * @param day the last day of the period
 */
record SeenRows(UnitRecords records, LocalDate day) {

    <T extends Recorded> List<T> rows(Class<T> kind) {
        return seen(kind, records.rows(kind));
    }

    /** The dossiers that may be handled in some window, and those that are named. */
    List<Dossier> dossiers(Set<Window> windows, Set<String> named) {
        LocalDate from = day;
        for (Window window : windows) {
            from = window.from().isBefore(from) ? window.from() : from;
        }
        return seen(Dossier.class, records.dossiers(from, day, named));
    }

    private <T extends Recorded> List<T> seen(Class<T> kind, List<T> rows) {
        List<T> seen = new ArrayList<>(rows.size());
        for (T row : rows) {
            if (row.isSeenOn(day)) {
                seen.add(kind.cast(row.asKnownOn(day)));
            }
        }
        return seen;
    }
}
