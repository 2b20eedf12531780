package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.law.Edition;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Finding.Reason;

/** What protected a subject from the finding of a figure: the reasons of the finding, told with what they rest on. */
final class StatedSafeguards {

    private StatedSafeguards() {}

    static List<Safeguard> of(Judgement judgement, Edition edition) {
        List<Reason> reasons = judgement.finding().reasons();
        List<Safeguard> safeguards = new ArrayList<>();
        for (Reason reason : reasons) {
            if (reason != Reason.Plain.NEW_IN_POST) {
                safeguards.add(new Safeguard.Stated(reason));
            }
        }
        if (reasons.contains(Reason.Plain.NEW_IN_POST)) {
            safeguards.add(newInPost(judgement, edition));
        }
        return safeguards;
    }

    private static Safeguard newInPost(Judgement judgement, Edition edition) {
        long least = edition.thresholds(judgement.finding().id()).stream()
                .mapToLong(edition::minDaysInPost)
                .filter(days -> days > judgement.daysInPost().orElse(Long.MAX_VALUE))
                .min()
                .orElseThrow();
        return new Safeguard.NewInPost(judgement.daysInPost().orElseThrow(), least);
    }
}
