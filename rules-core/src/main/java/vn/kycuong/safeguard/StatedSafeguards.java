package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.law.Edition;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Finding.Reason;

/** What protected a subject from the finding of a figure: the reasons of the finding, told with what they rest on. */
final class StatedSafeguards {

    private StatedSafeguards() {}

    static List<Safeguard> of(Judgement judgement, Comparison comparison) {
        List<Reason> reasons = judgement.finding().reasons();
        List<Safeguard> safeguards = new ArrayList<>();
        for (Reason reason : reasons) {
            if (reason != Reason.Plain.NEW_IN_POST) {
                safeguards.add(new Safeguard.Stated(reason));
            }
        }
        if (reasons.contains(Reason.Plain.NEW_IN_POST)) {
            safeguards.add(newInPost(comparison));
        }
        return safeguards;
    }

    private static Safeguard newInPost(Comparison comparison) {
        Edition edition = comparison.edition();
        long days = comparison.daysInPost().orElseThrow();
        long least = edition.thresholds(comparison.figure().definition().id()).stream()
                .mapToLong(edition::minDaysInPost)
                .filter(asked -> asked > days)
                .min()
                .orElseThrow();
        return new Safeguard.NewInPost(days, least);
    }
}
