package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Obstacle;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Task;
import vn.kycuong.record.Violation;

/**
 * What might yet be put on record about a record that counts: a difficulty that was reported, the conclusion on a
 * violation, a circumstance that exempts. A time of waiting or a headship is never made up.
 */
final class Filings {

    private static final List<CircumstanceKind> EXEMPTING =
            List.of(CircumstanceKind.FORCE_MAJEURE, CircumstanceKind.OBEYED_ORDER);

    /** What was decided about a person is no act that a circumstance could exempt. */
    private static final Set<RecordFile> DECIDED = Set.of(RecordFile.RATINGS, RecordFile.DISCIPLINES);

    /** A document that nobody has named. */
    private static final String DOCUMENT = "?";

    private Filings() {}

    static boolean isDecided(RecordFile file) {
        return DECIDED.contains(file);
    }

    /** A difficulty with a task, reported on the day on which the task was due. */
    static Stream<Edit> reported(Recorded row) {
        // One task has one such row: whatever else is asked of it has other keys.
        return row instanceof Task task
                ? Stream.of(new Edit.NewRow(new Obstacle(
                        "?" + task.id(), task.unitId(), task.id(), task.dueOn(), task.dueOn(), null, null)))
                : Stream.empty();
    }

    /** The conclusion on a violation that nobody has concluded, with its severity: the least serious first. */
    static Stream<Edit> concluded(Recorded row, LocalDate lastDay) {
        if (!(row instanceof Violation violation) || violation.concludedOn() != null) {
            return Stream.empty();
        }
        Edit.OfRow concluded = new Edit.OfRow(row, Map.of()).and("concluded_on", Optional.of(lastDay));
        return violation.severity() != null
                ? Stream.of(concluded)
                : Stream.of(Severity.values()).map(severity -> concluded.and("severity", Optional.of(severity)));
    }

    /** A circumstance of the holder that exempts a record, with its document. */
    static Stream<Edit> exempted(Recorded row, LocalDate lastDay) {
        String holder = row.holder();
        if (holder == null || isDecided(row.file())) {
            return Stream.empty();
        }
        LocalDate day = Alternatives.firstDay(row)
                .filter(first -> !first.isAfter(lastDay))
                .orElse(lastDay);
        return EXEMPTING.stream()
                .map(kind -> new Edit.NewRow(new Circumstance(
                        "?" + row.ref(), Objects.requireNonNull(holder), kind, day, null, row.ref(), DOCUMENT)));
    }
}
