package vn.kycuong.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Case;
import vn.kycuong.fact.Case.Ground;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.IndicatorFact;
import vn.kycuong.law.Amount;

/** What a rule has measured: records, from which the amount follows, with the excused left out or put back. */
sealed interface Measurement {

    /** The reading from those records alone that are counted. */
    Reading read(Predicate<Fact> counted);

    /** An amount, null where there is nothing to measure, and the records that count against the bearer. */
    record Reading(@Nullable Amount amount, List<Fact> evidence) {

        private static Reading whole(long number, List<Fact> evidence) {
            return new Reading(new Amount.Whole(number), evidence);
        }
    }

    /** The number of cases. */
    record Count(List<Fact> cases) implements Measurement {

        @Override
        public Reading read(Predicate<Fact> counted) {
            List<Fact> left = left(cases, counted);
            return Reading.whole(left.size(), left);
        }
    }

    /** The share of records that count against the bearer, or of those that do not. */
    record Share(List<Fact> all, List<Fact> against, boolean ofTheOthers) implements Measurement {

        @Override
        public Reading read(Predicate<Fact> counted) {
            List<Fact> left = left(against, counted);
            long of = left(all, counted).size();
            long count = ofTheOthers ? of - left.size() : left.size();
            return new Reading(new Amount.Percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of)), left);
        }
    }

    /** What was reached of what was to be reached, summed over targets. */
    record Reached(List<IndicatorFact> targets) implements Measurement {

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
    }

    /** A number that no single record accounts for. */
    record Plain(long number) implements Measurement {

        @Override
        public Reading read(Predicate<Fact> counted) {
            return Reading.whole(number, List.of());
        }
    }

    /** The number of kinds of grounds that are met, each by the records that remain. */
    record Grounds(List<Ground> grounds) implements Measurement {

        @Override
        public Reading read(Predicate<Fact> counted) {
            Set<String> met = new HashSet<>();
            Set<Fact> evidence = new LinkedHashSet<>();
            for (Ground ground : grounds) {
                List<Fact> left = left(ground.records(), counted);
                if (left.size() >= ground.least()) {
                    met.add(ground.name());
                    evidence.addAll(left);
                }
            }
            return Reading.whole(met.size(), List.copyOf(evidence));
        }
    }

    /** The number of cases if they are a collective matter: one is marked so, or two officers hold them. Else none. */
    record Collective(List<Case> cases) implements Measurement {

        @Override
        public Reading read(Predicate<Fact> counted) {
            List<Fact> left = left(cases.stream().map(Case::fact).toList(), counted);
            boolean marked = left.stream().anyMatch(Fact::isCollective);
            long officers = left.stream()
                    .map(fact -> fact.holding().officerId())
                    .distinct()
                    .count();
            return marked || officers >= 2 ? Reading.whole(left.size(), left) : Reading.whole(0, List.of());
        }
    }

    private static List<Fact> left(List<Fact> facts, Predicate<Fact> counted) {
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
