package vn.kycuong.outcome;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kycuong.fact.Case;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Explanation.Term;

/**
 * The number of cases.
 *
 * @param cases the records that a rule has found
 * @param undecided those that would be cases if their cause were the officer
 */
record CaseCount(List<Fact> cases, List<Fact> undecided) implements Measurement {

    static CaseCount of(List<Fact> cases) {
        return new CaseCount(cases, List.of());
    }

    /** Of records that count for one cause alone, those without any are undecided. */
    static CaseCount ofCause(List<Fact> records) {
        return new CaseCount(
                Measurement.left(records, fact -> fact.cause() != null),
                Measurement.left(records, fact -> fact.cause() == null));
    }

    static CaseCount ofCases(List<Case> cases) {
        return new CaseCount(Case.facts(cases, false), Case.facts(cases, true));
    }

    @Override
    public Measurement withUndecided() {
        return of(Stream.concat(cases.stream(), undecided.stream()).toList());
    }

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
