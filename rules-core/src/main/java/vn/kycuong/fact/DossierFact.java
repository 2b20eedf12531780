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
import vn.kycuong.record.Words.Outcome;

/**
 * A dossier as known on the last day of the period.
 *
 * @param dossier the dossier, without what had not happened yet
 * @param holding who holds it
 * @param knowledge from where it is looked at
 */
public record DossierFact(Dossier dossier, Holding holding, Knowledge knowledge) implements Fact {

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

    /** {@return the officer who resolves it: the key of the officer, or null} */
    public @Nullable String officerId() {
        return dossier.officerId();
    }

    @Override
    public @Nullable Cause cause() {
        return dossier.cause();
    }

    @Override
    public boolean isCollective() {
        return Boolean.TRUE.equals(dossier.collective());
    }

    /** {@return the first date promised: the date, or null} */
    public @Nullable LocalDate dueOn() {
        return dossier.dueOn();
    }

    /** {@return what became of it: the outcome, or null} */
    public @Nullable Outcome outcome() {
        return dossier.outcome();
    }

    /** {@return whether a refusal was given in writing, null if unknown} */
    public @Nullable Boolean refusalInWriting() {
        return dossier.refusalInWriting();
    }

    /** {@return whether a receipt was issued, null if unknown} */
    public @Nullable Boolean receiptIssued() {
        return dossier.receiptIssued();
    }

    /** {@return how often a supplement was requested, null if unknown} */
    public @Nullable Integer supplementRequests() {
        return dossier.supplementRequests();
    }

    /** {@return how often it was sent back between units, null if unknown} */
    public @Nullable Integer returnsBetweenUnits() {
        return dossier.returnsBetweenUnits();
    }

    /** {@return when an apology was given: the date, or null} */
    public @Nullable LocalDate apologyOn() {
        return dossier.apologyOn();
    }

    /** {@return whether the apology gave a reason, null if unknown} */
    public @Nullable Boolean apologyReason() {
        return dossier.apologyReason();
    }

    /** {@return the new date promised: the date, or null} */
    public @Nullable LocalDate reappointedOn() {
        return dossier.reappointedOn();
    }

    /** {@return how often a new date was promised, null if unknown} */
    public @Nullable Integer reappointments() {
        return dossier.reappointments();
    }

    /** {@return where a consequence is recorded, null if none is} */
    public @Nullable String consequenceRef() {
        return dossier.consequenceRef();
    }

    @Override
    public OptionalLong derived(String name) {
        return name.equals("late_days") ? OptionalLong.of(lateDays()) : OptionalLong.empty();
    }
}
