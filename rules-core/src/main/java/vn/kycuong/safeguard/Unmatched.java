package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
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
    private final Set<RecordFile> supplied;

    Unmatched(Edition edition, Set<RecordFile> supplied) {
        this.edition = edition;
        this.supplied = supplied;
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
            List<Unmet> unmet = unmet(row, judgement, figure);
            if (!unmet.isEmpty()) {
                Fit putBack = fit(row, figure.amountPutBack(), judgement);
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

    private Fit fit(Threshold row, @Nullable Amount amount, Judgement judgement) {
        return Fit.of(row, amount, edition.minDaysInPost(row), judgement.daysInPost());
    }

    /** The conditions of a row that failed, in the order in which they are asked; none if it matched. */
    private List<Unmet> unmet(Threshold row, Judgement judgement, Figure figure) {
        List<Unmet> missing = missing(figure.definition());
        Amount amount = figure.amount();
        if (amount == null) {
            return List.of(new Unmet.NotSupplied(figure.definition().needs().get(0)));
        }
        Fit fit = fit(row, amount, judgement);
        if (figure.definition().absence() && !missing.isEmpty()) {
            return missing;
        }
        if (fit == Fit.MATCH) {
            return List.of();
        }
        List<Unmet> unmet = new ArrayList<>();
        unmet.add(
                switch (fit) {
                    case TOO_FEW_CASES -> new Unmet.TooFewCases(denominator(amount), row.minSample());
                    case NEW_IN_POST ->
                        new Unmet.NewInPost(judgement.daysInPost().orElseThrow(), edition.minDaysInPost(row));
                    default ->
                        new Unmet.Short(
                                amount.counted(),
                                amount.nearest(row.operator(), row.value()).orElse(null));
                });
        unmet.addAll(missing);
        return unmet;
    }

    private static java.math.BigDecimal denominator(Amount amount) {
        return amount instanceof Amount.Percent percent ? percent.of() : amount.counted();
    }

    private List<Unmet> missing(FigureDefinition definition) {
        return definition.needs().stream()
                .filter(file -> !supplied.contains(file))
                .<Unmet>map(Unmet.NotSupplied::new)
                .toList();
    }
}
