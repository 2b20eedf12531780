package vn.kycuong.outcome;

import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Explanation.Term;

/**
 * The number of cases.
 *
 * @param cases the records that a rule has found
 */
record CaseCount(List<Fact> cases) implements Measurement {

    @Override
    public Reading read(Predicate<Fact> counted) {
        List<Fact> left = Measurement.left(cases, counted);
        return Reading.whole(left.size(), left);
    }

    @Override
    public List<Term> terms(Predicate<Fact> counted) {
        return List.of(Term.of("counted", Measurement.count(cases, counted)));
    }
}
