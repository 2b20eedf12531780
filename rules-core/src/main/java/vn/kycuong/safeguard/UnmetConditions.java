package vn.kycuong.safeguard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.WhyNot.Unmet;
import vn.kycuong.record.RecordFile;

/**
 * The conditions that a row of the thresholds sets, as far as a figure does not meet them.
 *
 * @param edition the policy on the last day of the period
 * @param supplied which registers are supplied
 */
record UnmetConditions(Edition edition, Set<RecordFile> supplied) {

    /** How a row fits an amount of a figure that was judged. */
    Fit fit(Threshold row, @Nullable Amount amount, Judgement judgement) {
        return Fit.of(row, amount, edition.minDaysInPost(row), judgement.daysInPost());
    }

    /** The conditions of a row that failed, in the order in which they are asked; none if it matched. */
    List<Unmet> unmet(Threshold row, Judgement judgement, Figure figure) {
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

    private static BigDecimal denominator(Amount amount) {
        return amount instanceof Amount.Percent percent ? percent.of() : amount.counted();
    }

    private List<Unmet> missing(FigureDefinition definition) {
        return definition.needs().stream()
                .filter(file -> !supplied.contains(file))
                .<Unmet>map(Unmet.NotSupplied::new)
                .toList();
    }
}
