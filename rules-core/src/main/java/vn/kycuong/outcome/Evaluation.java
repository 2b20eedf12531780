package vn.kycuong.outcome;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation says of a unit and its officers.
 *
 * @param unitId the unit
 * @param subjects the unit first, then its officers by key, then those of other units who headed it; empty if the unit does
 *     not exist in the period
 */
public record Evaluation(String unitId, List<SubjectResult> subjects) {

    /** Keeps its own copy. */
    public Evaluation {
        subjects = List.copyOf(subjects);
    }

    /**
     * What an evaluation says of one subject.
     *
     * @param unitId the unit
     * @param officerId the officer, or null if the subject is the unit itself
     * @param guest whether the officer belongs to another unit and only headed this one
     * @param ledger every finding, by obligation, bearer and figure
     * @param recommendations the recommendations, the highest-ranking measure first
     */
    public record SubjectResult(
            String unitId,
            @Nullable String officerId,
            boolean guest,
            List<Finding> ledger,
            List<Recommendation> recommendations) {

        /** Sorts the ledger. */
        public SubjectResult {
            List<Finding> sorted = new ArrayList<>(ledger);
            sorted.sort(Finding.ORDER);
            ledger = List.copyOf(sorted);
            recommendations = List.copyOf(recommendations);
        }

        /** {@return the word in results: {@code unit}, {@code officer}, or {@code head} of a unit to which he does not belong} */
        public String kind() {
            if (officerId == null) {
                return "unit";
            }
            return guest ? "head" : "officer";
        }

        /** {@return the key of the officer, or of the unit where it is the subject} */
        public String id() {
            return officerId == null ? unitId : officerId;
        }
    }
}
