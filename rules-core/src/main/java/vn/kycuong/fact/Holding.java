package vn.kycuong.fact;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;

/**
 * Who holds a record, and which of his circumstances exempt it.
 *
 * @param officerId the officer, or null if nobody holds it
 * @param unitId the unit of the officer, or null if it is not known here
 * @param exemptions the kinds of the circumstances that exempt the record
 * @param lacksEvidence whether a circumstance would exempt the record but has no evidence
 */
public record Holding(
        @Nullable String officerId, @Nullable String unitId, Set<CircumstanceKind> exemptions, boolean lacksEvidence) {

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
