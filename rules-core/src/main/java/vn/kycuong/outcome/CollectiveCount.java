package vn.kycuong.outcome;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kycuong.fact.Case;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Explanation.Term;

/**
 * The number of cases if they are a collective matter: one is marked so, or two officers hold them. Else none.
 *
 * @param cases the records
 * @param undecided those that would be cases if their cause were the officer
 */
record CollectiveCount(List<Fact> cases, List<Fact> undecided) implements Measurement {

    static CollectiveCount of(List<Case> cases) {
        return new CollectiveCount(Case.facts(cases, false), Case.facts(cases, true));
    }

    @Override
    public Measurement withUndecided() {
        return new CollectiveCount(
                Stream.concat(cases.stream(), undecided.stream()).toList(), List.of());
    }

    @Override
    public Reading read(Predicate<Fact> counted) {
        List<Fact> left = Measurement.left(cases, counted);
        return isMarked(left) || officers(left) >= 2 ? Reading.whole(left.size(), left) : Reading.whole(0, List.of());
    }

    @Override
    public List<Term> terms(Predicate<Fact> counted) {
        List<Fact> left = Measurement.left(cases, counted);
        return List.of(
                Term.of("cases", left.size()),
                Term.of("officers", officers(left)),
                new Term("marked_collective", Boolean.toString(isMarked(left))));
    }

    private static boolean isMarked(List<Fact> left) {
        return left.stream().anyMatch(Fact::isCollective);
    }

    private static long officers(List<Fact> left) {
        return left.stream().map(fact -> fact.holding().officerId()).distinct().count();
    }
}
