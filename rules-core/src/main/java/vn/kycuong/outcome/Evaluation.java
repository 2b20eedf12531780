package vn.kycuong.outcome;

import java.util.List;

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
}
