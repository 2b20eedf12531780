package vn.kycuong.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * What several runs of the same thing came to.
 *
 * @param median the middle one
 * @param least the least
 * @param most the greatest
 */
public record Spread(double median, double least, double most) {

    /**
     * The spread of runs.
     *
     * @param runs one figure each, at least one
     * @return their median, least and greatest
     */
    public static Spread of(List<Double> runs) {
        List<Double> sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /**
     * The same runs in another unit.
     *
     * @param unit how to get there; it may turn the order round
     * @return the spread in that unit
     */
    public Spread in(DoubleUnaryOperator unit) {
        return of(List.of(unit.applyAsDouble(least), unit.applyAsDouble(median), unit.applyAsDouble(most)));
    }

    /** {@return the median, and the least and the greatest in brackets} */
    @Override
    public String toString() {
        return number(median) + " (" + number(least) + "–" + number(most) + ")";
    }

    /**
     * A number as tables show it: three digits that matter.
     *
     * @param number the number
     * @return it, rounded
     */
    public static String number(double number) {
        int places = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + places + "f", number);
    }
}
