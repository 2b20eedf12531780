package vn.kycuong.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Moment;
import vn.kycuong.record.Suspension;
import vn.kycuong.record.Words.Cause;

/**
 * A dossier as known on the last day of the period.
 *
 * @param dossier the dossier, without what had not happened yet
 * @param holding who holds it
 * @param knowledge from where it is looked at
 */
public record DossierFact(Dossier dossier, Holding holding, Knowledge knowledge) implements Fact, DossierCells {

    @Override
    public Dossier row() {
        return dossier;
    }

    /**
     * Whether the dossier is handled in P: received by its end, and not finished before its start.
     *
     * @param window P
     * @return whether it is handled
     */
    public boolean handledIn(Window window) {
        LocalDate finishedOn = dossier.finishedOn();
        return !dossier.receivedAt().day().isAfter(window.to())
                && (finishedOn == null || !finishedOn.isBefore(window.from()));
    }

    /**
     * Whether the dossier was received in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean receivedIn(Window window) {
        return window.contains(dossier.receivedAt().day());
    }

    /**
     * Whether the dossier was finished in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean finishedIn(Window window) {
        return dossier.finishedOn() != null && window.contains(dossier.finishedOn());
    }

    /**
     * The due day: the date promised, or the later day to which waiting moved it.
     *
     * @return the day, null if none was promised, {@link LocalDate#MAX} if it is not reached by the last day of the period
     * @throws UnknownYearException if a year has no calendar
     */
    public @Nullable LocalDate dueDay() {
        return dossier.dueOn() == null ? null : knowledge.waiting().dueDay(this, dossier.dueOn(), knowledge);
    }

    /**
     * Whether the due day lies in P.
     *
     * @param window P
     * @return whether it does
     * @throws UnknownYearException if a year has no calendar
     */
    public boolean dueIn(Window window) {
        LocalDate due = dueDay();
        return due != null && window.contains(due);
    }

    /**
     * How late the dossier is.
     *
     * @return working days after the due day, to the end, else to the last day of the period, on which it did not wait; 0 if
     *     nothing was promised
     * @throws UnknownYearException if a year has no calendar
     */
    public int lateDays() {
        LocalDate due = dueDay();
        return due == null ? 0 : daysNotWaited(due);
    }

    /**
     * How late the dossier is for the head who is measured: what was late before he came is late for him from his first day.
     *
     * @return working days as {@link #lateDays()}, those before his first day not counted
     * @throws UnknownYearException if a year has no calendar
     */
    public int lateDaysOfHead() {
        LocalDate due = dueDay();
        LocalDate before =
                knowledge.headSince() == null ? null : knowledge.headSince().minusDays(1);
        return due == null ? 0 : daysNotWaited(before != null && due.isBefore(before) ? before : due);
    }

    private int daysNotWaited(LocalDate after) {
        LocalDate end = dossier.finishedOn() == null ? knowledge.day() : dossier.finishedOn();
        if (!after.isBefore(end)) {
            return 0;
        }
        int days = knowledge.workingDaysFor(this, after, end);
        Waiting waiting = knowledge.waiting();
        return waiting.isNever() ? days : days - waiting.workingDays(this, after, end, knowledge);
    }

    /** {@return whether the dossier is late by at least one working day} */
    public boolean isLate() {
        return lateDays() > 0;
    }

    /**
     * Whether the dossier is handled in P and late. Asked where other conditions stand first: lateness needs the calendar.
     *
     * @param window P
     * @return whether it is
     * @throws UnknownYearException if a year has no calendar
     */
    public boolean lateIn(Window window) {
        return handledIn(window) && isLate();
    }

    /**
     * How waiting moved the due day.
     *
     * @return empty where it did not
     */
    public Optional<MovedDue> movedDue() {
        LocalDate promised = dossier.dueOn();
        LocalDate due = dueDay();
        if (promised == null || due == null || due.equals(promised)) {
            return Optional.empty();
        }
        LocalDate received = dossier.receivedAt().day();
        int days = knowledge.waiting().workingDays(this, received, promised, knowledge);
        return Optional.of(new MovedDue(
                due.equals(LocalDate.MAX) ? null : due,
                days,
                knowledge.waiting().between(received, promised)));
    }

    /**
     * A due day that waiting moved.
     *
     * @param to the due day, null if it is not reached by the last day of the period
     * @param workingDays by how many working days
     * @param times the times in which the dossier waited
     */
    public record MovedDue(@Nullable LocalDate to, int workingDays, List<Suspension> times) {

        /** Keeps its own copy. */
        public MovedDue {
            times = List.copyOf(times);
        }
    }

    /**
     * Whether it was passed on too late: a dossier received on a working day before an hour must be passed on the same
     * day, any other by the next working day. Not late if it is unknown when it was passed on.
     *
     * @param sameDayBeforeHour the hour, 0 to 24
     * @return whether it was passed on late
     * @throws UnknownYearException if a year has no calendar
     */
    public boolean transferredLate(long sameDayBeforeHour) {
        Moment transferredAt = dossier.transferredAt();
        LocalDate received = dossier.receivedAt().day();
        if (transferredAt == null || !transferredAt.day().isAfter(received)) {
            return false;
        }
        boolean early = dossier.receivedAt().time() != null
                && dossier.receivedAt().time().getHour() < sameDayBeforeHour;
        return (early && knowledge.isWorkingDayFor(this, received))
                || knowledge.workingDaysFor(this, received, transferredAt.day().minusDays(1)) > 0;
    }

    /**
     * How long before the due day the apology came.
     *
     * @return calendar days, negative if it came after; the least number possible if either date is unknown
     */
    public long apologyDaysBeforeDue() {
        LocalDate due = dueDay();
        return dossier.apologyOn() == null || due == null
                ? Long.MIN_VALUE
                : ChronoUnit.DAYS.between(dossier.apologyOn(), due);
    }

    @Override
    public String unitId() {
        return dossier.unitId();
    }

    @Override
    public @Nullable Cause cause() {
        return dossier.cause();
    }

    @Override
    public boolean isCollective() {
        return Boolean.TRUE.equals(dossier.collective());
    }

    @Override
    public OptionalLong derived(String name) {
        return name.equals("late_days") ? OptionalLong.of(lateDays()) : OptionalLong.empty();
    }
}
