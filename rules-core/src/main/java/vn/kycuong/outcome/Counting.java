package vn.kycuong.outcome;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId.FigureDefinition;

/** Which records count in a figure: all but the excused. It remembers whether there were any of those. */
final class Counting implements Predicate<Fact> {

    private final FigureDefinition definition;
    private boolean leftOut;

    private Counting(FigureDefinition definition) {
        this.definition = definition;
    }

    /**
     * The figure that a measurement comes to; it is read once more only if records were left out, or are undecided.
     *
     * @param base of how many dossiers it counts some, the excused among them; -1 if it has no base
     */
    static Figure figure(FigureDefinition definition, Bearer bearer, Measurement measurement, int base) {
        Counting counting = new Counting(definition);
        Reading counted = measurement.read(counting);
        List<Fact> undecided = Measurement.left(measurement.undecided(), fact -> !Figure.isExcused(definition, fact));
        Reading putBack = counting.leftOut ? measurement.read(fact -> true) : counted;
        int left = base < 0
                ? -1
                : base - (putBack.evidence().size() - counted.evidence().size());
        return new Figure(
                definition,
                bearer,
                of(counted, left),
                counted.evidence(),
                of(putBack, base),
                counting.leftOut ? excused(definition, putBack) : List.of(),
                undecided,
                undecided.isEmpty()
                        ? of(counted, left)
                        : of(measurement.withUndecided().read(counting), left));
    }

    private static @Nullable Amount of(Reading reading, int base) {
        return base < 0
                ? reading.amount()
                : new Amount.OfHandled(reading.evidence().size(), base);
    }

    private static List<Fact> excused(FigureDefinition definition, Reading putBack) {
        return putBack.evidence().stream()
                .filter(fact -> Figure.isExcused(definition, fact))
                .toList();
    }

    @Override
    public boolean test(Fact fact) {
        boolean excused = Figure.isExcused(definition, fact);
        leftOut |= excused;
        return !excused;
    }
}
