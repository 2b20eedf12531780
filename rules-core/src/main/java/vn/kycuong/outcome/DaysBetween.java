package vn.kycuong.outcome;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Explanation.Term;

/**
 * The days from one day to another.
 *
 * @param between the two days
 */
record DaysBetween(Period between) implements Measurement {

    @Override
    public Reading read(Predicate<Fact> counted) {
        return Reading.whole(ChronoUnit.DAYS.between(between.from(), between.to()), List.of());
    }

    @Override
    public List<Term> terms(Predicate<Fact> counted) {
        return List.of(
                new Term("gap_from", between.from().toString()),
                new Term("gap_to", between.to().toString()));
    }
}
