package vn.kycuong.outcome;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.kycuong.fact.Case.Ground;
import vn.kycuong.fact.Fact;
import vn.kycuong.outcome.Explanation.Term;

/**
 * The number of kinds of grounds that are met, each by the records that remain.
 *
 * @param grounds the grounds that a rule has found
 */
record GroundCount(List<Ground> grounds) implements Measurement {

    @Override
    public Reading read(Predicate<Fact> counted) {
        Set<String> met = new HashSet<>();
        Set<Fact> evidence = new LinkedHashSet<>();
        for (Ground ground : grounds) {
            List<Fact> left = Measurement.left(ground.records(), counted);
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
            List<Fact> left = Measurement.left(ground.records(), counted);
            if (left.size() >= ground.least()) {
                met.computeIfAbsent(ground.name(), name -> new HashSet<>()).addAll(left);
            }
        }
        return met.entrySet().stream()
                .map(ground -> Term.of(ground.getKey(), ground.getValue().size()))
                .toList();
    }
}
