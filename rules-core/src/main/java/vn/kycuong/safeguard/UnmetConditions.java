package vn.kycuong.safeguard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.WhyNot.Unmet;

/**
 * Which conditions of a threshold row fail.
 *
 * @param comparison the figure with what is asked of it
 */
record UnmetConditions(Comparison comparison) {

    /** The conditions that fail, the first that failed first; none if the row matches. */
    List<Unmet> of(Threshold row) {
        FigureDefinition definition = comparison.figure().definition();
        Amount amount = comparison.figure().amount();
        if (amount == null) {
            return List.of(new Unmet.NotSupplied(definition.needs().get(0)));
        }
        List<Unmet> lacking = lacking(definition);
        Fit fit = comparison.fit(row, amount);
        if (!lacking.isEmpty() && comparison.registers().isSilent(definition, comparison.officerOfRows())) {
            return lacking;
        }
        if (fit == Fit.MATCH) {
            return List.of();
        }
        List<Unmet> unmet = new ArrayList<>();
        if (fit != Fit.NOT_SUPPLIED) {
            unmet.add(condition(fit, row, amount));
        }
        unmet.addAll(lacking);
        return unmet;
    }

    private Unmet condition(Fit fit, Threshold row, Amount amount) {
        return switch (fit) {
            case TOO_FEW_CASES -> new Unmet.TooFewCases(denominator(amount), row.minSample());
            case NEW_IN_POST ->
                new Unmet.NewInPost(
                        comparison.daysInPost().orElseThrow(),
                        comparison.edition().minDaysInPost(row));
            case SMALL_SHARE -> smallShare(row, (Amount.OfHandled) amount);
            case NO_LONGER_HEAD -> new Unmet.NoLongerHead();
            default ->
                new Unmet.Short(
                        amount.counted(),
                        amount.nearest(row.operator(), row.value()).orElse(null));
        };
    }

    private Unmet smallShare(Threshold row, Amount.OfHandled amount) {
        return new Unmet.SmallShare(
                amount.number(),
                amount.base(),
                comparison.rejectedDossiers(),
                Objects.requireNonNull(row.minPercent()));
    }

    private static BigDecimal denominator(Amount amount) {
        return amount instanceof Amount.Percent percent ? percent.of() : amount.counted();
    }

    private List<Unmet> lacking(FigureDefinition definition) {
        return comparison.registers().lacking(definition, comparison.officerOfRows()).stream()
                .map(UnmetConditions::unmet)
                .toList();
    }

    private static Unmet unmet(Reason lacking) {
        if (lacking instanceof Reason.MissingColumn column) {
            return new Unmet.ColumnNotKnown(column.file(), column.column());
        }
        if (lacking instanceof Reason.Rejected rejected) {
            return new Unmet.RowsRejected(rejected.file(), rejected.rows());
        }
        return new Unmet.NotSupplied(((Reason.Missing) lacking).file());
    }
}
