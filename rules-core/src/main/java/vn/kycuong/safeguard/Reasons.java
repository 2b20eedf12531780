package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding.Reason;

/**
 * What the records of a figure, or the want of them, give as reasons for its status.
 *
 * @param figure the figure
 */
record Reasons(Figure figure) {

    /** What excused the records that were left out. */
    List<Reason> excuses() {
        List<Reason> reasons = new ArrayList<>();
        for (Fact fact : figure.excused()) {
            reasons.addAll(Excuses.of(figure.definition(), fact));
        }
        return reasons;
    }

    /** Reasons, and that a record counts only because the circumstance that would exempt it lacks evidence. */
    List<Reason> withEvidenceLacking(List<Reason> reasons) {
        for (Fact fact : figure.evidence()) {
            if (fact.holding().lacksEvidence()) {
                List<Reason> all = new ArrayList<>(reasons);
                all.add(Reason.Plain.CIRCUMSTANCE_WITHOUT_EVIDENCE);
                return all;
            }
        }
        return reasons;
    }
}
