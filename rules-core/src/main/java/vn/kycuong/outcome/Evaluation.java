package vn.kycuong.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation says of a unit and its officers.
 *
 * @param unitId the unit
 * @param subjects the unit first, then its officers by key; empty if the unit does not exist in the period
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
     * @param ledger every finding, by obligation, bearer and figure
     * @param recommendations the recommendations, the highest-ranking measure first
     */
    public record SubjectResult(
            String unitId, @Nullable String officerId, List<Finding> ledger, List<Recommendation> recommendations) {

        private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::id);

        /** Sorts the ledger. */
        public SubjectResult {
            List<Finding> sorted = new ArrayList<>(ledger);
            sorted.sort(ORDER);
            ledger = List.copyOf(sorted);
            recommendations = List.copyOf(recommendations);
        }
    }
}
