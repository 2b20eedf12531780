package vn.kycuong.safeguard;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Threshold;

/** How a threshold row fits a figure. */
enum Fit {
    /** The figure does not meet operator and value. */
    NONE,
    /** It does, but there are too few cases. */
    TOO_FEW_CASES,
    /** It does, and there are enough cases, but the head has not been in post long enough. */
    NEW_IN_POST,
    /** It matches. */
    MATCH;

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
