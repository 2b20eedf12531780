package vn.kycuong.intake;

import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.OFFICERS;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.kycuong.record.RecordFile;

/** To which unit each row is booked, and of which unit the officer is who holds it. */
final class Bookings {

    /** The units by row; -1 for none. */
    private record Booking(int[] units, int[] holders) {}

    private final Tables tables;
    private final References references;
    private final Booking[] byFile;

    Bookings(Tables tables, References references) {
        this.tables = tables;
        this.references = references;
        byFile = Arrays.stream(RecordFile.values()).map(this::booking).toArray(Booking[]::new);
    }

    private Booking booking(RecordFile file) {
        int size = tables.of(file).size();
        return switch (file) {
            case UNITS -> new Booking(identity(size), none(size));
            case OFFICERS, HEADS, MEETINGS, OVERSIGHT, OBSTACLES, INDICATORS, COVERAGE ->
                new Booking(references.of(file, "unit_id"), none(size));
            case DOSSIERS, TASKS, COMPLAINTS ->
                new Booking(references.of(file, "unit_id"), unitsOf(references.of(file, "officer_id")));
            case SUSPENSIONS -> bookingOfDossiers(references.of(file, "dossier_id"));
            case COORDINATION ->
                new Booking(references.of(file, "to_unit"), unitsOf(references.of(file, "to_officer")));
            case BEHAVIOURS, VIOLATIONS, DISCIPLINES, CIRCUMSTANCES, RATINGS, REMINDERS ->
                new Booking(unitsOf(references.of(file, "officer_id")), none(size));
        };
    }

    /** A time of waiting belongs where its dossier does. */
    private Booking bookingOfDossiers(int[] dossiers) {
        int[] unitOfDossier = references.of(DOSSIERS, "unit_id");
        int[] holderOfDossier = unitsOf(references.of(DOSSIERS, "officer_id"));
        return new Booking(through(dossiers, unitOfDossier), through(dossiers, holderOfDossier));
    }

    private static int[] through(int[] rows, int[] values) {
        return Arrays.stream(rows).map(row -> row < 0 ? -1 : values[row]).toArray();
    }

    private static int[] identity(int size) {
        int[] rows = new int[size];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    private static int[] none(int size) {
        int[] rows = new int[size];
        Arrays.fill(rows, -1);
        return rows;
    }

    private int[] unitsOf(int[] officers) {
        int[] unitOfOfficer = references.of(OFFICERS, "unit_id");
        return through(officers, unitOfOfficer);
    }

    /** The unit that a row is booked to: its home, of all the units that it may belong to. */
    int home(RecordFile file, int row) {
        return byFile[file.ordinal()].units()[row];
    }

    /** The unit of the officer who holds a row, or -1. */
    int holder(RecordFile file, int row) {
        return byFile[file.ordinal()].holders()[row];
    }

    /** Both units, as far as there are any. */
    Set<Integer> both(RecordFile file, int row) {
        Set<Integer> both = new LinkedHashSet<>();
        both.add(home(file, row));
        both.add(holder(file, row));
        both.remove(-1);
        return both;
    }
}
