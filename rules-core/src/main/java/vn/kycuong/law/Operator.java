package vn.kycuong.law;

import java.util.Arrays;
import java.util.Optional;

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
