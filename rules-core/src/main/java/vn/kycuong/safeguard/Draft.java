package vn.kycuong.safeguard;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Check;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.record.RecordRef;

/**
 * What discipline law leads to, before the safeguards that every recommendation passes.
 *
 * @param measure the measure
 * @param mandatory whether it is mandatory
 * @param evidence the violations
 * @param checks what it leaves to a person besides what all do
 * @param regime the regime whose provisions it cites, or empty
 * @param formsAllowed which form the law allows; only of a referral
 */
record Draft(
        Measure measure,
        boolean mandatory,
        List<RecordRef> evidence,
        Set<Check> checks,
        String regime,
        @Nullable FormsAllowed formsAllowed) {}
