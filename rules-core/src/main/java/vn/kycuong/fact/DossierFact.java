package vn.kycuong.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Moment;
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
     * Whether the date promised lies in P.
     *
     * @param window P
     * @return whether it does
     */
    public boolean dueIn(Window window) {
        return dossier.dueOn() != null && window.contains(dossier.dueOn());
    }

    /**
     * How late the dossier is.
     *
     * @return working days from the date promised to the end, else to the last day of the period; 0 if none was promised
     * @throws UnknownYearException if a year has no calendar
     */
    public int lateDays() {
        return dossier.dueOn() == null ? 0 : knowledge.workingDaysFor(this, dossier.dueOn(), dossier.finishedOn());
    }

    /** {@return whether the dossier is late by at least one working day} */
    public boolean isLate() {
        return lateDays() > 0;
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
     * How long before the date promised the apology came.
     *
     * @return calendar days, negative if it came after; the least number possible if either date is unknown
     */
    public long apologyDaysBeforeDue() {
        return dossier.apologyOn() == null || dossier.dueOn() == null
                ? Long.MIN_VALUE
                : ChronoUnit.DAYS.between(dossier.apologyOn(), dossier.dueOn());
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
