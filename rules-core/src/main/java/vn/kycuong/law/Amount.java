package vn.kycuong.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Threshold.Operator;

/** What a figure comes to: a whole number, or a share in percent. Compared exactly; rounded only to be shown. */
public sealed interface Amount {

    /**
     * Whether the amount satisfies an operator and a value. A share of nothing satisfies none.
     *
     * @param operator the operator
     * @param value the value
     * @return whether it does
     */
    boolean satisfies(Operator operator, BigDecimal value);

    /**
     * The denominator, as far as a sample is asked for.
     *
     * @param sample the smallest sample allowed
     * @return whether there are as many cases
     */
    boolean hasSample(int sample);

    /**
     * Whether the cases are at least so many percent of their base.
     *
     * @param percent the share asked for
     * @param besides how many more there may be in the base, faultless ones
     * @return whether they are; always for what has no base
     */
    default boolean hasShare(BigDecimal percent, long besides) {
        return true;
    }

    /**
     * What is counted: the number itself, or the numerator.
     *
     * @return the number
     */
    BigDecimal counted();

    /**
     * From which number on the amount would satisfy an operator and a value, the denominator unchanged.
     *
     * @param operator the operator
     * @param value the value
     * @return the nearest such number, or empty if there is no denominator
     */
    Optional<BigDecimal> nearest(Operator operator, BigDecimal value);

    /**
     * The amount as it is shown.
     *
     * @return a whole number; or a percentage rounded half-up to four places without trailing zeros, null if there is
     *     no denominator
     */
    @Nullable
    BigDecimal shown();

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(long number) implements Amount {

        @Override
        public boolean satisfies(Operator operator, BigDecimal value) {
            return operator.accepts(BigDecimal.valueOf(number).compareTo(value));
        }

        @Override
        public boolean hasSample(int sample) {
            return true;
        }

        @Override
        public BigDecimal counted() {
            return BigDecimal.valueOf(number);
        }

        @Override
        public Optional<BigDecimal> nearest(Operator operator, BigDecimal value) {
            return Optional.of(operator.nearestWhole(value));
        }

        @Override
        public BigDecimal shown() {
            return counted();
        }
    }

    /**
     * A number of cases, and of how many: a heavy workload alone is no reason to review anybody.
     *
     * @param number the number of cases
     * @param base of how many
     */
    record OfHandled(long number, long base) implements Amount {

        @Override
        public boolean satisfies(Operator operator, BigDecimal value) {
            return new Whole(number).satisfies(operator, value);
        }

        @Override
        public boolean hasSample(int sample) {
            return true;
        }

        @Override
        public boolean hasShare(BigDecimal percent, long besides) {
            BigDecimal all = BigDecimal.valueOf(base).add(BigDecimal.valueOf(besides));
            return BigDecimal.valueOf(number).movePointRight(2).compareTo(percent.multiply(all)) >= 0;
        }

        @Override
        public BigDecimal counted() {
            return BigDecimal.valueOf(number);
        }

        @Override
        public Optional<BigDecimal> nearest(Operator operator, BigDecimal value) {
            return Optional.of(operator.nearestWhole(value));
        }

        @Override
        public BigDecimal shown() {
            return counted();
        }
    }

    /**
     * A share in percent.
     *
     * @param count the numerator, as the figure states it
     * @param of the denominator
     */
    record Percent(BigDecimal count, BigDecimal of) implements Amount {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int PLACES = 4;

        @Override
        public boolean satisfies(Operator operator, BigDecimal value) {
            return of.signum() != 0 && operator.accepts(count.multiply(HUNDRED).compareTo(value.multiply(of)));
        }

        @Override
        public boolean hasSample(int sample) {
            return of.compareTo(BigDecimal.valueOf(sample)) >= 0;
        }

        @Override
        public BigDecimal counted() {
            return count;
        }

        @Override
        public Optional<BigDecimal> nearest(Operator operator, BigDecimal value) {
            if (of.signum() == 0) {
                return Optional.empty();
            }
            BigDecimal bound = value.multiply(of).divide(HUNDRED);
            boolean whole = isWhole(count) && isWhole(of);
            return Optional.of(whole ? operator.nearestWhole(bound) : plain(bound));
        }

        private static boolean isWhole(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0;
        }

        @Override
        public @Nullable BigDecimal shown() {
            return of.signum() == 0 ? null : plain(count.multiply(HUNDRED).divide(of, PLACES, RoundingMode.HALF_UP));
        }
    }

    /**
     * A decimal without trailing zeros, as results and tables write it.
     *
     * @param number the number
     * @return the same number, never in scientific notation when written plainly
     */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
