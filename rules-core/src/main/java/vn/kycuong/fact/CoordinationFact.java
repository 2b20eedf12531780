package vn.kycuong.fact;

import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.record.Coordination;
import vn.kycuong.record.Words.Cause;

/**
 * A request between bodies as known on the last day of the period. It is booked to the unit that is asked.
 *
 * @param request the request, without what had not happened yet
 * @param holding who holds it
 * @param onTime whether it was answered by its due date
 * @param notOnTime whether it was answered later, or is unanswered and was due before the last day of the period
 */
public record CoordinationFact(Coordination request, Holding holding, boolean onTime, boolean notOnTime)
        implements Fact {

    static CoordinationFact of(Coordination known, Holding holding, Knowledge knowledge) {
        Timeliness timeliness = Timeliness.of(known.dueOn(), known.answeredOn(), knowledge.day());
        return new CoordinationFact(
                known, holding, timeliness == Timeliness.ON_TIME, timeliness == Timeliness.NOT_ON_TIME);
    }

    @Override
    public Coordination row() {
        return request;
    }

    /**
     * Whether the answer was due in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean dueIn(Window window) {
        return window.contains(request.dueOn());
    }

    /**
     * Whether it was requested in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean requestedIn(Window window) {
        return window.contains(request.requestedOn());
    }

    /** {@return whether it is unanswered and not due before the last day of the period} */
    public boolean isOpen() {
        return !onTime && !notOnTime;
    }

    /** {@return whether a unit asks itself} */
    public boolean isInternal() {
        return request.fromUnitId().equals(request.toUnitId());
    }

    @Override
    public String unitId() {
        return request.toUnitId();
    }

    /** {@return the unit that is asked} */
    public String toUnitId() {
        return request.toUnitId();
    }

    /** {@return the officer who is asked, or null} */
    public @Nullable String toOfficerId() {
        return request.toOfficerId();
    }

    /** {@return whether it was refused as outside the competence, null if unknown} */
    public @Nullable Boolean refusedCompetence() {
        return request.refusedCompetence();
    }

    /** {@return whether that refusal was upheld, null if unknown} */
    public @Nullable Boolean refusalUpheld() {
        return request.refusalUpheld();
    }

    @Override
    public @Nullable Cause cause() {
        return request.cause();
    }
}
