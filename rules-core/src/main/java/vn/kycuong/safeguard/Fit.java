package vn.kycuong.safeguard;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Threshold;

/** How far a figure gets with one threshold: the first condition that fails decides. */
enum Fit {
    /** The figure does not reach the value. */
    NONE,
    /** Personnel measures are not asked for somebody who no longer heads the unit. */
    NO_LONGER_HEAD,
    /** The cases are too small a share of what the officer handled. */
    SMALL_SHARE,
    /** A share is asked for, and a register that the figure rests on is not supplied. */
    NOT_SUPPLIED,
    /** There are too few cases. */
    TOO_FEW_CASES,
    /** The head has not been in post long enough. */
    NEW_IN_POST,
    /** Every condition holds. */
    MATCH;

    /** How an amount fits a row by itself; a head of whom it is not known since when needs no days in post. */
    static Fit of(Threshold row, @Nullable Amount amount, long minDaysInPost, OptionalLong daysInPost) {
        if (amount == null || !amount.satisfies(row.operator(), row.value())) {
            return NONE;
        }
        if (!amount.hasSample(row.minSample())) {
            return TOO_FEW_CASES;
        }
        return daysInPost.isPresent() && daysInPost.getAsLong() < minDaysInPost ? NEW_IN_POST : MATCH;
    }
}
