package vn.kycuong.outcome;

import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Explanation.Term;

/**
 * How many are missing of what was required, not below 0.
 *
 * @param required what was required
 * @param done what was done
 */
record Shortfall(long required, long done) implements Measurement {

    @Override
    public Reading read(Predicate<Fact> counted) {
        return Reading.whole(Math.max(0, required - done), List.of());
    }

    @Override
    public List<Term> terms(Predicate<Fact> counted) {
        return List.of(Term.of("required", required), Term.of("done", done));
    }
}
