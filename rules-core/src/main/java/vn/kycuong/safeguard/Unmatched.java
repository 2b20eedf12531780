package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.outcome.WhyNot.Unmet;
import vn.kycuong.record.RecordFile;

/** Says why not: of every threshold that did not match, how far it was and which condition failed first. */
final class Unmatched {

    private final Edition edition;
    private final UnmetConditions conditions;

    Unmatched(Edition edition, Set<RecordFile> supplied) {
        this.edition = edition;
        conditions = new UnmetConditions(edition, supplied);
    }

    /** The thresholds of a figure that did not match; where none was in question, why. */
    List<WhyNot> of(Judgement judgement) {
        Finding finding = judgement.finding();
        Figure figure = judgement.figure();
        if (figure == null) {
            return List.of(new WhyNot(
                    finding.id(), finding.status(), null, null, List.of(unmeasured(finding)), false, List.of()));
        }
        List<WhyNot> unmatched = new ArrayList<>();
        for (Threshold row : edition.thresholds(finding.id())) {
            List<Unmet> unmet = conditions.unmet(row, judgement, figure);
            if (!unmet.isEmpty()) {
                Fit putBack = conditions.fit(row, figure.amountPutBack(), judgement);
                unmatched.add(new WhyNot(
                        finding.id(),
                        finding.status(),
                        row,
                        figure.amount(),
                        unmet,
                        putBack == Fit.MATCH,
                        new Showing(edition, finding.id()).leftOut(figure)));
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
