package vn.kycuong.benchmarks.peer;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;

/**
 * A dossier as the other engines see it: handled in the period, as known on its last day, with the days counted that none
 * of them can count. What follows from that is for their rules to say. A bean, because all of them read beans.
 */
public final class HandledDossier {

    private static final int NO_APOLOGY = -1_000_000;

    private final String unitId;
    private final String officerId;
    private final String cause;
    private final String outcome;
    private final boolean refusalInWriting;
    private final boolean receiptIssued;
    private final int supplementRequests;
    private final int returnsBetweenUnits;
    private final boolean promised;
    private final boolean dueInPeriod;
    private final int lateDays;
    private final int apologyDaysBeforeDue;
    private final boolean apologyReason;
    private final boolean reappointed;
    private final int reappointments;

    private HandledDossier(Dossier known, WorkCalendar calendar) {
        unitId = known.unitId();
        officerId = known.officerId() == null ? "" : known.officerId();
        cause = known.cause() == null ? "none" : word(known.cause());
        outcome = known.outcome() == null ? "none" : word(known.outcome());
        refusalInWriting = !Boolean.FALSE.equals(known.refusalInWriting());
        receiptIssued = !Boolean.FALSE.equals(known.receiptIssued());
        supplementRequests = number(known.supplementRequests());
        returnsBetweenUnits = number(known.returnsBetweenUnits());
        promised = known.dueOn() != null;
        dueInPeriod = known.dueOn() != null
                && !known.dueOn().isBefore(Population.PERIOD.from())
                && !known.dueOn().isAfter(Population.PERIOD.to());
        lateDays = known.dueOn() == null
                ? 0
                : calendar.workingDays(
                        known.dueOn(), known.finishedOn() == null ? Population.PERIOD.to() : known.finishedOn());
        apologyDaysBeforeDue = known.apologyOn() == null || known.dueOn() == null
                ? NO_APOLOGY
                : (int) ChronoUnit.DAYS.between(known.apologyOn(), known.dueOn());
        apologyReason = Boolean.TRUE.equals(known.apologyReason());
        reappointed = known.reappointedOn() != null;
        reappointments = number(known.reappointments());
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static String word(Cause cause) {
        return switch (cause) {
            case OFFICER -> "officer";
            case OTHER_BODY -> "other_body";
            case APPLICANT -> "applicant";
            case FORCE_MAJEURE -> "force_majeure";
            case SYSTEM -> "system";
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> "granted";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /**
     * Hands over the dossiers of a unit that are handled in the period.
     *
     * @param unit the unit
     * @param calendar the working days
     * @param each takes each of them
     */
    static void of(UnitRecords unit, WorkCalendar calendar, Taker each) {
        for (Dossier dossier : unit.rows(Dossier.class)) {
            if (dossier.isSeenOn(Population.PERIOD.to())) {
                Dossier known = dossier.asKnownOn(Population.PERIOD.to());
                if (known.finishedOn() == null || !known.finishedOn().isBefore(Population.PERIOD.from())) {
                    each.take(new HandledDossier(known, calendar));
                }
            }
        }
    }

    /** Takes dossiers. */
    interface Taker {
        void take(HandledDossier dossier);
    }

    /** {@return the unit that resolves it} */
    public String getUnitId() {
        return unitId;
    }

    /** {@return the officer who resolves it} */
    public String getOfficerId() {
        return officerId;
    }

    /** {@return the cause of lateness as a word, {@code none} if it is not established} */
    public String getCause() {
        return cause;
    }

    /** {@return what became of it as a word, {@code none} if it is open} */
    public String getOutcome() {
        return outcome;
    }

    /** {@return false if a refusal was not given in writing} */
    public boolean isRefusalInWriting() {
        return refusalInWriting;
    }

    /** {@return false if no receipt was issued} */
    public boolean isReceiptIssued() {
        return receiptIssued;
    }

    /** {@return how often a supplement was requested} */
    public int getSupplementRequests() {
        return supplementRequests;
    }

    /** {@return how often it was sent back between units} */
    public int getReturnsBetweenUnits() {
        return returnsBetweenUnits;
    }

    /** {@return whether a date was promised} */
    public boolean isPromised() {
        return promised;
    }

    /** {@return whether the date promised lies in the period} */
    public boolean isDueInPeriod() {
        return dueInPeriod;
    }

    /** {@return by how many working days it is late} */
    public int getLateDays() {
        return lateDays;
    }

    /** {@return how many days before the date promised the apology came, far below 0 if none did} */
    public int getApologyDaysBeforeDue() {
        return apologyDaysBeforeDue;
    }

    /** {@return whether the apology gave a reason} */
    public boolean isApologyReason() {
        return apologyReason;
    }

    /** {@return whether a new date was promised} */
    public boolean isReappointed() {
        return reappointed;
    }

    /** {@return how often a new date was promised} */
    public int getReappointments() {
        return reappointments;
    }
}
