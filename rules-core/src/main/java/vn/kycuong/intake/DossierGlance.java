package vn.kycuong.intake;

import java.time.LocalDate;

/** A glance at packed dossiers: tells whether they are handled within some days before they are decoded. Not thread-safe. */
final class DossierGlance {

    private final RowCursor cursor = new RowCursor();
    private final RowStore store;
    private final long firstDay;
    private final long lastDay;

    DossierGlance(RowStore store, LocalDate from, LocalDate to) {
        this.store = store;
        firstDay = RowDates.number(from);
        lastDay = RowDates.number(to);
    }

    /** Whether a dossier was received by the last day and not finished before the first. */
    boolean isHandled(int row) {
        cursor.at(store, row);
        cursor.skipText(); // dossier_id
        cursor.skipText(); // procedure_code
        cursor.skipText(); // unit_id
        cursor.skipText(); // officer_id
        long receivedAt = cursor.next() - 1;
        if (receivedAt >= (lastDay + 1) * DateParser.TIMES) {
            return false;
        }
        cursor.next(); // transferred_at
        cursor.next(); // due_on
        long finishedOn = cursor.next() - 1;
        return finishedOn < 0 || finishedOn >= firstDay;
    }

    String key(int row) {
        return String.valueOf(cursor.at(store, row).text());
    }
}
