package vn.kycuong.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Amount;
import vn.kycuong.outcome.Explanation.Term;

/**
 * The share of records that count against the bearer, or of those that do not, in percent.
 *
 * @param all the records
 * @param against those of them that count against the bearer
 * @param ofTheOthers whether the others are meant
 */
record CaseShare(List<Fact> all, List<Fact> against, boolean ofTheOthers) implements Measurement {

    @Override
    public Reading read(Predicate<Fact> counted) {
        List<Fact> left = Measurement.left(against, counted);
        long of = Measurement.count(all, counted);
        long count = ofTheOthers ? of - left.size() : left.size();
        return new Reading(new Amount.Percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of)), left);
    }

    @Override
    public List<Term> terms(Predicate<Fact> counted) {
        return List.of(
                Term.of("against", Measurement.count(against, counted)),
                Term.of("of", Measurement.count(all, counted)));
    }
}
