package vn.kycuong.intake;

import static vn.kycuong.record.RecordFile.CIRCUMSTANCES;
import static vn.kycuong.record.RecordFile.COMPLAINTS;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.HEADS;
import static vn.kycuong.record.RecordFile.OBSTACLES;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.SUSPENSIONS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordFile;

/**
 * The accepted rows of each unit: its own, those that its officers hold elsewhere, and those that either refers to, so
 * that every unit can be evaluated on its own.
 */
final class UnitRows {

    private final Tables tables;
    private final References references;
    private final Bookings bookings;
    private final Members[] members = new Members[RecordFile.values().length];

    UnitRows(Tables tables, References references) {
        this.tables = tables;
        this.references = references;
        bookings = new Bookings(tables, references);
        for (RecordFile file : RecordFile.values()) {
            members[file.ordinal()] = new Members();
            addBooked(file);
        }
        addObstaclesOfTasks();
        Map<Integer, Set<Integer>> asking = addDossiersComplainedOf();
        addSuspensionsOfDossiers(asking);
        addHeads();
        addCircumstancesOfHolders(asking);
        int units = tables.of(UNITS).size();
        Arrays.stream(members).forEach(rows -> rows.settle(units));
    }

    private void addBooked(RecordFile file) {
        Table table = tables.of(file);
        Members rows = members[file.ordinal()];
        for (int row = 0; row < table.size(); row++) {
            if (table.isAccepted(row)) {
                int home = bookings.home(file, row);
                int holder = bookings.holder(file, row);
                rows.add(row, home);
                if (holder != home) {
                    rows.add(row, holder);
                }
            }
        }
    }

    /** A dossier is looked at wherever somebody complains of it, with the times in which it waited. */
    private void addSuspensionsOfDossiers(Map<Integer, Set<Integer>> askingForDossiers) {
        int[] dossiers = references.of(SUSPENSIONS, "dossier_id");
        for (int row = 0; row < dossiers.length; row++) {
            Set<Integer> units = askingForDossiers.get(dossiers[row]);
            if (units != null && tables.of(SUSPENSIONS).isAccepted(row)) {
                addTo(SUSPENSIONS, row, units);
            }
        }
    }

    /** A head comes along, with his circumstances, though he may belong to another unit. */
    private void addHeads() {
        int[] heads = references.of(HEADS, "officer_id");
        int[] units = references.of(HEADS, "unit_id");
        Map<Integer, Set<Integer>> headed = new HashMap<>();
        for (int row = 0; row < heads.length; row++) {
            if (heads[row] >= 0 && tables.of(HEADS).isAccepted(row)) {
                headed.computeIfAbsent(heads[row], officer -> new LinkedHashSet<>())
                        .add(units[row]);
                addTo(OFFICERS, heads[row], Set.of(units[row]));
            }
        }
        int[] officers = headed.isEmpty() ? new int[0] : references.of(CIRCUMSTANCES, "officer_id");
        for (int row = 0; row < officers.length; row++) {
            if (headed.containsKey(officers[row]) && tables.of(CIRCUMSTANCES).isAccepted(row)) {
                addTo(CIRCUMSTANCES, row, headed.get(officers[row]));
            }
        }
    }

    /** Whether a decision was held up by an obstacle is asked where the task is. */
    private void addObstaclesOfTasks() {
        int[] tasks = references.of(OBSTACLES, "task_id");
        for (int row = 0; row < tasks.length; row++) {
            if (tasks[row] >= 0 && tables.of(OBSTACLES).isAccepted(row)) {
                addTo(OBSTACLES, row, bookings.both(TASKS, tasks[row]));
            }
        }
    }

    /** Whether a complaint is justified depends on its dossier, of whatever unit. Answers who asks for which dossier. */
    private Map<Integer, Set<Integer>> addDossiersComplainedOf() {
        Map<Integer, Set<Integer>> asking = new HashMap<>();
        int[] dossiers = references.of(COMPLAINTS, "dossier_id");
        for (int row = 0; row < dossiers.length; row++) {
            if (dossiers[row] >= 0 && tables.of(COMPLAINTS).isAccepted(row)) {
                Set<Integer> units = bookings.both(COMPLAINTS, row);
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
                Set<Integer> units = new LinkedHashSet<>(bookings.both(file, excused[row]));
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
        return ref == null ? null : Lead.targetOf(ref);
    }

    private void addTo(RecordFile file, int row, Set<Integer> units) {
        units.forEach(unit -> members[file.ordinal()].add(row, unit));
    }

    /** The rows of a file that belong to a unit. */
    int[] of(RecordFile file, int unit) {
        return members[file.ordinal()].of(unit);
    }

    /** The unit that a row is booked to: its home, of all the units that it may belong to. */
    int home(RecordFile file, int row) {
        return bookings.home(file, row);
    }
}
