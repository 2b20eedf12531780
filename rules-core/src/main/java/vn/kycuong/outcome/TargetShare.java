package vn.kycuong.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.IndicatorFact;
import vn.kycuong.law.Amount;
import vn.kycuong.outcome.Explanation.Term;

/**
 * What was reached of what was to be reached, summed over targets, in percent.
 *
 * @param targets the targets; without any, nothing is measured
 */
record TargetShare(List<IndicatorFact> targets) implements Measurement {

    @Override
    public Reading read(Predicate<Fact> counted) {
        if (targets.isEmpty()) {
            return new Reading(null, List.of());
        }
        BigDecimal actual = BigDecimal.ZERO;
        BigDecimal target = BigDecimal.ZERO;
        for (IndicatorFact fact : targets) {
            actual = actual.add(fact.indicator().actual());
            target = target.add(fact.indicator().target());
        }
        return new Reading(new Amount.Percent(actual, target), List.copyOf(targets));
    }

    @Override
    public List<Term> terms(Predicate<Fact> counted) {
        return read(counted).amount() instanceof Amount.Percent percent
                ? List.of(
                        new Term("actual", Amount.plain(percent.count()).toPlainString()),
                        new Term("target", Amount.plain(percent.of()).toPlainString()))
                : List.of();
    }
}
