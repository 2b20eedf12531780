package vn.kycuong.intake;

import static vn.kycuong.record.RecordFile.BEHAVIOURS;
import static vn.kycuong.record.RecordFile.CIRCUMSTANCES;
import static vn.kycuong.record.RecordFile.COMPLAINTS;
import static vn.kycuong.record.RecordFile.COORDINATION;
import static vn.kycuong.record.RecordFile.DISCIPLINES;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.INDICATORS;
import static vn.kycuong.record.RecordFile.MEETINGS;
import static vn.kycuong.record.RecordFile.OBSTACLES;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.OVERSIGHT;
import static vn.kycuong.record.RecordFile.RATINGS;
import static vn.kycuong.record.RecordFile.REMINDERS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;
import static vn.kycuong.record.RecordFile.VIOLATIONS;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordFile;

/**
 * Parts the accepted rows into cells: to each unit its own rows, those that its officers hold elsewhere, and those that
 * either refers to, so that every unit can be evaluated on its own.
 */
final class Cells {

    /** The unit that a row is booked to, and the unit of the officer who holds it; -1 for none. */
    private record Booking(int[] units, int[] holders) {

        Set<Integer> of(int row) {
            Set<Integer> both = new LinkedHashSet<>();
            both.add(units[row]);
            both.add(holders[row]);
            both.remove(-1);
            return both;
        }
    }

    private final Tables tables;
    private final References references;
    private final Booking[] bookings = new Booking[RecordFile.values().length];
    private final Members[] members = new Members[RecordFile.values().length];

    Cells(Tables tables, References references) {
        this.tables = tables;
        this.references = references;
        for (RecordFile file : RecordFile.values()) {
            bookings[file.ordinal()] = booking(file, tables.of(file).size());
            members[file.ordinal()] = new Members();
            addBooked(file);
        }
        addObstaclesOfTasks();
        addCircumstancesOfHolders(addDossiersComplainedOf());
        int units = tables.of(UNITS).size();
        Arrays.stream(members).forEach(rows -> rows.settle(units));
    }

    private Booking booking(RecordFile file, int size) {
        return switch (file) {
            case UNITS -> new Booking(identity(size), none(size));
            case OFFICERS, MEETINGS, OVERSIGHT, OBSTACLES, INDICATORS, COVERAGE ->
                new Booking(references.of(file, "unit_id"), none(size));
            case DOSSIERS, TASKS, COMPLAINTS ->
                new Booking(references.of(file, "unit_id"), unitsOf(references.of(file, "officer_id")));
            case COORDINATION ->
                new Booking(references.of(file, "to_unit"), unitsOf(references.of(file, "to_officer")));
            case BEHAVIOURS, VIOLATIONS, DISCIPLINES, CIRCUMSTANCES, RATINGS, REMINDERS ->
                new Booking(unitsOf(references.of(file, "officer_id")), none(size));
        };
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
        return Arrays.stream(officers)
                .map(officer -> officer < 0 ? -1 : unitOfOfficer[officer])
                .toArray();
    }

    private void addBooked(RecordFile file) {
        Table table = tables.of(file);
        Booking booking = bookings[file.ordinal()];
        Members rows = members[file.ordinal()];
        for (int row = 0; row < table.size(); row++) {
            if (table.isAccepted(row)) {
                rows.add(row, booking.units()[row]);
                if (booking.holders()[row] != booking.units()[row]) {
                    rows.add(row, booking.holders()[row]);
                }
            }
        }
    }

    /** Whether a decision was held up by an obstacle is asked where the task is. */
    private void addObstaclesOfTasks() {
        int[] tasks = references.of(OBSTACLES, "task_id");
        for (int row = 0; row < tasks.length; row++) {
            if (tasks[row] >= 0 && tables.of(OBSTACLES).isAccepted(row)) {
                addTo(OBSTACLES, row, bookings[TASKS.ordinal()].of(tasks[row]));
            }
        }
    }

    /** Whether a complaint is justified depends on its dossier, of whatever unit. Answers who asks for which dossier. */
    private Map<Integer, Set<Integer>> addDossiersComplainedOf() {
        Map<Integer, Set<Integer>> asking = new HashMap<>();
        int[] dossiers = references.of(COMPLAINTS, "dossier_id");
        for (int row = 0; row < dossiers.length; row++) {
            if (dossiers[row] >= 0 && tables.of(COMPLAINTS).isAccepted(row)) {
                Set<Integer> units = bookings[COMPLAINTS.ordinal()].of(row);
                addTo(DOSSIERS, dossiers[row], units);
                asking.computeIfAbsent(dossiers[row], dossier -> new LinkedHashSet<>())
                        .addAll(units);
            }
        }
        return asking;
    }

    /** What excuses a record is asked wherever the record is, and needs to know the officer. */
    private void addCircumstancesOfHolders(Map<Integer, Set<Integer>> askingForDossiers) {
        int[] excused = references.of(CIRCUMSTANCES, "ref");
        int[] officers = references.of(CIRCUMSTANCES, "officer_id");
        for (int row = 0; row < excused.length; row++) {
            RecordFile file = excused[row] < 0 ? null : excusedFile(row);
            if (file != null && tables.of(CIRCUMSTANCES).isAccepted(row)) {
                Set<Integer> units = new LinkedHashSet<>(bookings[file.ordinal()].of(excused[row]));
                if (file == DOSSIERS) {
                    units.addAll(askingForDossiers.getOrDefault(excused[row], Set.of()));
                }
                addTo(CIRCUMSTANCES, row, units);
                addTo(OFFICERS, officers[row], units);
            }
        }
    }

    private @Nullable RecordFile excusedFile(int row) {
        byte[] ref = RowCursor.rawText(tables.of(CIRCUMSTANCES).store(), row, CIRCUMSTANCES, "ref");
        return ref == null ? null : References.targetOf(ref);
    }

    private void addTo(RecordFile file, int row, Set<Integer> units) {
        units.forEach(unit -> members[file.ordinal()].add(row, unit));
    }

    /** The rows of a file that belong to the cell of a unit. */
    int[] rows(RecordFile file, int unit) {
        return members[file.ordinal()].of(unit);
    }

    /** The unit that a row is booked to: its home, of all the cells that it may belong to. */
    int home(RecordFile file, int row) {
        return bookings[file.ordinal()].units()[row];
    }
}
