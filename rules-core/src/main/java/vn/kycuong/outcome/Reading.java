package vn.kycuong.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Amount;

/**
 * What a measurement comes to with some records left out or all put back.
 *
 * @param amount the amount, null where there is nothing to measure
 * @param evidence the records that count against the bearer
 */
record Reading(@Nullable Amount amount, List<Fact> evidence) {

    /** A whole number, and the records that make it up. */
    static Reading whole(long number, List<Fact> evidence) {
        return new Reading(new Amount.Whole(number), evidence);
    }
}
