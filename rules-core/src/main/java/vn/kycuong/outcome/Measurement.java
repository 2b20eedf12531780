package vn.kycuong.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Explanation.Term;

/** What a rule has measured: records, from which the amount follows, with the excused left out or put back. */
sealed interface Measurement
        permits CaseCount, CaseShare, CollectiveCount, DaysBetween, GroundCount, PlainNumber, Shortfall, TargetShare {

    /** The reading from those records alone that are counted. */
    Reading read(Predicate<Fact> counted);

    /** The records that would count if the cause that is not established were the officer. */
    default List<Fact> undecided() {
        return List.of();
    }

    /** The measurement as it would be if those records counted. */
    default Measurement withUndecided() {
        return this;
    }

    /** What the amount of that reading is made of. */
    List<Term> terms(Predicate<Fact> counted);

    /** How many records are counted. */
    static long count(List<Fact> facts, Predicate<Fact> counted) {
        long count = 0;
        for (Fact fact : facts) {
            if (counted.test(fact)) {
                count++;
            }
        }
        return count;
    }

    /** Those records that are counted, in their order. */
    static List<Fact> left(List<Fact> facts, Predicate<Fact> counted) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<Fact> left = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (counted.test(fact)) {
                left.add(fact);
            }
        }
        return left;
    }
}
