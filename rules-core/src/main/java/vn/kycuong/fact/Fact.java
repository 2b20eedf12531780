package vn.kycuong.fact;

import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Words.Cause;

/** A record as known on the last day of the period. Immutable. */
public sealed interface Fact
        permits BehaviourFact,
                ComplaintFact,
                CoordinationFact,
                DisciplineFact,
                DossierFact,
                IndicatorFact,
                MeetingFact,
                ObstacleFact,
                OversightFact,
                RatingFact,
                TaskFact,
                ViolationFact {

    /**
     * The record.
     *
     * @return file and key
     */
    RecordRef ref();

    /**
     * The unit that the record is booked to.
     *
     * @return the key of the unit, or null for records that belong to an officer alone
     */
    @Nullable
    String unitId();

    /**
     * Who holds the record, and what excuses it.
     *
     * @return the holding
     */
    Holding holding();

    /**
     * The established cause of lateness.
     *
     * @return the cause, or null if it is not established
     */
    default @Nullable Cause cause() {
        return null;
    }

    /**
     * Whether the record was marked as a collective matter.
     *
     * @return true only if it was
     */
    default boolean isCollective() {
        return false;
    }

    /**
     * The unit of the officer who holds the record.
     *
     * @return the key of the unit, or null if nobody of this cell holds it
     */
    default @Nullable String holderUnitId() {
        return holding().unitId();
    }
}
