package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.Violation;

/**
 * What went before: an officer's past disciplines and reminders.
 *
 * @param disciplines the decisions that have taken effect
 * @param reminders the reminders issued
 * @param remindersSupplied whether the register of reminders is complete
 * @param lapseMonths how many months a decision stays in force
 */
record History(List<Discipline> disciplines, List<Reminder> reminders, boolean remindersSupplied, int lapseMonths) {

    private static final Comparator<Discipline> LATEST_HEAVIEST =
            Comparator.comparing(Discipline::effectiveOn).thenComparing(Discipline::form);

    /** Whether a written reminder was issued before an act. */
    boolean remindedBefore(Violation violation) {
        return reminders.stream().anyMatch(row -> row.issuedOn().isBefore(violation.actedOn()));
    }

    /** The latest discipline for the same act, so many months before at most; of one day the heaviest. */
    Optional<Discipline> repeated(Violation violation, int months) {
        return latest(row -> row.act() == violation.act()
                && !row.effectiveOn().isAfter(violation.actedOn())
                && !violation.actedOn().isAfter(row.effectiveOn().plusMonths(months)));
    }

    /** The latest decision that was in force when the act was done; of one day the heaviest. */
    Optional<Discipline> served(Violation violation) {
        LocalDate acted = violation.actedOn();
        return latest(row -> !row.effectiveOn().isAfter(acted)
                && acted.isBefore(row.effectiveOn().plusMonths(lapseMonths)));
    }

    private Optional<Discipline> latest(Predicate<Discipline> which) {
        return disciplines.stream().filter(which).max(LATEST_HEAVIEST);
    }
}
