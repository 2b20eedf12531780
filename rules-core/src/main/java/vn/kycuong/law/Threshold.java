package vn.kycuong.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Policy.TableRow;

/**
 * A row of {@code thresholds.csv}: from which figure on which measure is recommended.
 *
 * @param figure the figure it judges
 * @param operator how the figure is compared
 * @param value the value it is compared with, in the unit of the figure
 * @param measure the measure recommended
 * @param mandatory whether the measure is mandatory once its facts are confirmed
 * @param minSample the smallest denominator that allows a conclusion; 0 if any does
 * @param minPercent the share of its base that a count must have besides, in percent; null if none is asked for
 * @param minDaysInPost how many days a head must have been in post; null if the row leaves it to the parameter
 * @param validity when the row holds; it is asked for the last day of the period
 * @param origin whether law or policy sets the value
 * @param provision the provision it rests on
 * @param row where it stands
 */
public record Threshold(
        FigureId figure,
        Operator operator,
        BigDecimal value,
        Measure measure,
        boolean mandatory,
        int minSample,
        @Nullable BigDecimal minPercent,
        @Nullable Integer minDaysInPost,
        Validity validity,
        Origin origin,
        String provision,
        TableRow row) {

    /**
     * The row as a result states it.
     *
     * @return operator and value, for example {@code >= 3}
     */
    public String text() {
        return operator.sign() + " " + Amount.plain(value).toPlainString();
    }

    /** How a threshold compares a figure with its value. */
    public enum Operator {
        /** At least. */
        AT_LEAST(">="),
        /** More than. */
        MORE_THAN(">"),
        /** At most. */
        AT_MOST("<="),
        /** Less than. */
        LESS_THAN("<");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /**
         * The operator of a sign.
         *
         * @param sign the sign
         * @return the operator, or empty if there is none of that sign
         */
        public static Optional<Operator> of(String sign) {
            return Arrays.stream(values())
                    .filter(operator -> operator.sign.equals(sign))
                    .findFirst();
        }

        /**
         * The sign in tables and results.
         *
         * @return for example {@code >=}
         */
        public String sign() {
            return sign;
        }

        /**
         * The whole number nearest to a bound that satisfies the operator.
         *
         * @param bound the bound
         * @return the least such number where more satisfies, else the greatest
         */
        BigDecimal nearestWhole(BigDecimal bound) {
            BigDecimal one = BigDecimal.ONE;
            return switch (this) {
                case AT_LEAST -> bound.setScale(0, RoundingMode.CEILING);
                case MORE_THAN -> bound.setScale(0, RoundingMode.FLOOR).add(one);
                case AT_MOST -> bound.setScale(0, RoundingMode.FLOOR);
                case LESS_THAN -> bound.setScale(0, RoundingMode.CEILING).subtract(one);
            };
        }

        /**
         * Whether a comparison with this outcome satisfies the operator.
         *
         * @param comparison below, at or above 0 as the figure is less than, equal to or more than the value
         * @return whether it is satisfied
         */
        public boolean accepts(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case MORE_THAN -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case LESS_THAN -> comparison < 0;
            };
        }
    }

    /** Where a number comes from. */
    public enum Origin {
        /** A provision states it. */
        LAW,
        /** Policy staff chose it, and may change it. */
        POLICY;

        /** {@return the word in tables} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
