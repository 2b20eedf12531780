package vn.kycuong.safeguard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Check;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Regime;
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
        @Nullable FormsAllowed formsAllowed) {
    /** One referral of violations that are concluded. */
    static Draft referral(List<Examined> concluded, Referral referral, boolean disciplinesSupplied) {
        return new Draft(
                Measure.DISCIPLINE_REFERRAL,
                false,
                Examined.refs(concluded),
                referral.checks(),
                regimeOf(concluded),
                referral.formsAllowed(disciplinesSupplied));
    }

    /** One review of violations that are not concluded. */
    static Draft review(List<Examined> notConcluded) {
        Set<Check> checks = EnumSet.of(Check.CONCLUDE_VIOLATION, Check.CONCLUDE_SEVERITY);
        return new Draft(Measure.REVIEW, true, Examined.refs(notConcluded), checks, "", null);
    }

    /** One reminder of violations that had to be preceded by one. */
    static Draft reminder(List<Examined> withoutReminder) {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        return new Draft(
                Measure.REMINDER, false, Examined.refs(withoutReminder), checks, regimeOf(withoutReminder), null);
    }

    private static String regimeOf(List<Examined> violations) {
        return Opinions.of(violations).regime().map(Regime::id).orElse("");
    }
}
