package vn.kycuong.fact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;
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
     * The record, as known on the last day of the period.
     *
     * @return the row
     */
    Recorded row();

    /**
     * What names the record.
     *
     * @return file and key
     */
    default RecordRef ref() {
        return row().ref();
    }

    /**
     * A number that follows from the record, in the unit of its name.
     *
     * @param name its name, for example {@code late_days}
     * @return the number, or empty if nothing of that name follows from such a record
     */
    default OptionalLong derived(String name) {
        return OptionalLong.empty();
    }

    /**
     * The record that this one leads to and that counts with it.
     *
     * @return the record, or empty if there is none
     */
    default Optional<Fact> through() {
        return Optional.empty();
    }

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

    /**
     * Who holds a record, and which of his circumstances exempt it.
     *
     * @param officerId the officer, or null if nobody holds it
     * @param unitId the unit of the officer, or null if it is not known here
     * @param exemptions the kinds of the circumstances that exempt the record
     * @param lacksEvidence whether a circumstance would exempt the record but has no evidence
     */
    record Holding(
            @Nullable String officerId,
            @Nullable String unitId,
            Set<CircumstanceKind> exemptions,
            boolean lacksEvidence) {

        /** Nobody holds the record. */
        public static final Holding NOBODY = new Holding(null, null, Set.of(), false);

        /**
         * Whether a circumstance takes the record out of every figure.
         *
         * @return whether it is exempt
         */
        public boolean isExempt() {
            return !exemptions.isEmpty();
        }

        /** The same holding, exempt by another one's circumstances too. What lacks evidence there gives no reason here. */
        Holding alsoExemptAs(Holding other) {
            if (!other.isExempt()) {
                return this;
            }
            Set<CircumstanceKind> both = EnumSet.copyOf(other.exemptions);
            both.addAll(exemptions);
            return new Holding(officerId, unitId, Set.copyOf(both), lacksEvidence);
        }
    }
}
