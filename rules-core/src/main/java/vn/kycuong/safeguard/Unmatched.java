package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.outcome.WhyNot.Unmet;

/** Says why not: of every threshold that did not match, how far it was and which condition failed first. */
final class Unmatched {

    private Unmatched() {}

    /** The thresholds of a figure that did not match; where none was in question, why. */
    static List<WhyNot> of(Judgement judgement) {
        Finding finding = judgement.finding();
        Comparison comparison = judgement.comparison();
        if (comparison == null) {
            return List.of(new WhyNot(
                    finding.id(),
                    finding.status(),
                    null,
                    null,
                    List.of(unmeasured(finding)),
                    false,
                    List.of(),
                    List.of(),
                    false,
                    finding.days()));
        }
        Figure figure = comparison.figure();
        UnmetConditions conditions = new UnmetConditions(comparison);
        List<WhyNot> unmatched = new ArrayList<>();
        for (Threshold row : comparison.edition().thresholds(finding.id())) {
            List<Unmet> unmet = conditions.of(row);
            if (!unmet.isEmpty()) {
                unmatched.add(new WhyNot(
                        finding.id(),
                        finding.status(),
                        row,
                        figure.amount(),
                        unmet,
                        comparison.fit(row, figure.amountPutBack()) == Fit.MATCH,
                        new Showing(comparison.edition(), finding.id()).leftOut(figure),
                        finding.undecided(),
                        !figure.undecided().isEmpty() && comparison.fit(row, figure.amountWithUndecided()) == Fit.MATCH,
                        finding.days()));
            }
        }
        return unmatched;
    }

    private static Unmet unmeasured(Finding finding) {
        return finding.status() == Status.NOT_APPLICABLE
                ? new Unmet.NotInForce()
                : new Unmet.NoBearer((Reason.Plain) finding.reasons().get(0));
    }
}
