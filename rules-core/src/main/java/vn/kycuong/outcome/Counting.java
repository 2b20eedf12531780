package vn.kycuong.outcome;

import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.FigureId.FigureDefinition;

/** Which records count in a figure: all but the excused. It remembers whether there were any of those. */
final class Counting implements Predicate<Fact> {

    private final FigureDefinition definition;
    private boolean leftOut;

    private Counting(FigureDefinition definition) {
        this.definition = definition;
    }

    /** The figure that a measurement comes to; it is read once more only if records were left out. */
    static Figure figure(FigureDefinition definition, Bearer bearer, Measurement measurement) {
        Counting counting = new Counting(definition);
        Reading counted = measurement.read(counting);
        if (!counting.leftOut) {
            return new Figure(definition, bearer, counted.amount(), counted.evidence(), counted.amount(), List.of());
        }
        Reading putBack = measurement.read(fact -> true);
        return new Figure(
                definition,
                bearer,
                counted.amount(),
                counted.evidence(),
                putBack.amount(),
                putBack.evidence().stream()
                        .filter(fact -> Figure.isExcused(definition, fact))
                        .toList());
    }

    @Override
    public boolean test(Fact fact) {
        boolean excused = Figure.isExcused(definition, fact);
        leftOut |= excused;
        return !excused;
    }
}
