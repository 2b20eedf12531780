package vn.kycuong.outcome;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Case;
import vn.kycuong.fact.Case.Ground;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.IndicatorFact;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Explanation.Term;

/** What a rule has measured: records, from which the amount follows, with the excused left out or put back. */
sealed interface Measurement {

    /** The reading from those records alone that are counted. */
    Reading read(Predicate<Fact> counted);

    /** What the amount of that reading is made of. */
    List<Term> terms(Predicate<Fact> counted);

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

        @Override
        public List<Term> terms(Predicate<Fact> counted) {
            return List.of(Term.of("counted", left(cases, counted).size()));
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

        @Override
        public List<Term> terms(Predicate<Fact> counted) {
            return List.of(
                    Term.of("against", left(against, counted).size()),
                    Term.of("of", left(all, counted).size()));
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

        @Override
        public List<Term> terms(Predicate<Fact> counted) {
            return read(counted).amount() instanceof Amount.Percent percent
                    ? List.of(
                            new Term("actual", Amount.plain(percent.count()).toPlainString()),
                            new Term("target", Amount.plain(percent.of()).toPlainString()))
                    : List.of();
        }
    }

    /** A number that no single record accounts for. */
    record Plain(long number) implements Measurement {

        @Override
        public Reading read(Predicate<Fact> counted) {
            return Reading.whole(number, List.of());
        }

        @Override
        public List<Term> terms(Predicate<Fact> counted) {
            return List.of();
        }
    }

    /** How many are missing of what was required. */
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

    /** The days from one day to another. */
    record Days(Period between) implements Measurement {

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

        @Override
        public List<Term> terms(Predicate<Fact> counted) {
            Map<String, Set<Fact>> met = new TreeMap<>();
            for (Ground ground : grounds) {
                List<Fact> left = left(ground.records(), counted);
                if (left.size() >= ground.least()) {
                    met.computeIfAbsent(ground.name(), name -> new HashSet<>()).addAll(left);
                }
            }
            return met.entrySet().stream()
                    .map(ground -> Term.of(ground.getKey(), ground.getValue().size()))
                    .toList();
        }
    }

    /** The number of cases if they are a collective matter: one is marked so, or two officers hold them. Else none. */
    record Collective(List<Case> cases) implements Measurement {

        @Override
        public Reading read(Predicate<Fact> counted) {
            List<Fact> left = left(cases.stream().map(Case::fact).toList(), counted);
            return isMarked(left) || officers(left) >= 2
                    ? Reading.whole(left.size(), left)
                    : Reading.whole(0, List.of());
        }

        @Override
        public List<Term> terms(Predicate<Fact> counted) {
            List<Fact> left = left(cases.stream().map(Case::fact).toList(), counted);
            return List.of(
                    Term.of("cases", left.size()),
                    Term.of("officers", officers(left)),
                    new Term("marked_collective", Boolean.toString(isMarked(left))));
        }

        private static boolean isMarked(List<Fact> left) {
            return left.stream().anyMatch(Fact::isCollective);
        }

        private static long officers(List<Fact> left) {
            return left.stream()
                    .map(fact -> fact.holding().officerId())
                    .distinct()
                    .count();
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
