package vn.kycuong.outcome;

import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Explanation.Term;

/**
 * A number that no single record accounts for.
 *
 * @param number the number
 */
record PlainNumber(long number) implements Measurement {

    @Override
    public Reading read(Predicate<Fact> counted) {
        return Reading.whole(number, List.of());
    }

    @Override
    public List<Term> terms(Predicate<Fact> counted) {
        return List.of();
    }
}
