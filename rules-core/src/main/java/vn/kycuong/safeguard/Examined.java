package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.record.RecordRef;

/**
 * A violation that is not decided, with what the law says of it.
 *
 * @param fact the violation
 * @param opinion what the law says of it; null where it is not concluded or has no severity
 * @param limitation the last day on which it can be acted on, or null if it never expires
 */
record Examined(
        ViolationFact fact,
        @Nullable Opinion opinion,
        @Nullable LocalDate limitation) {

    /** Whether it still leads to anything: it is neither exempt nor expired. */
    boolean counts() {
        return !fact.holding().isExempt() && !isExpired();
    }

    private boolean isExpired() {
        return limitation != null && fact.considered().isAfter(limitation);
    }

    /** Why it leads to nothing, or that a circumstance would exempt it but lacks evidence. */
    Stream<Reason> reasons() {
        if (fact.holding().isExempt()) {
            return fact.holding().exemptions().stream().map(Reason.Circumstance::new);
        }
        if (isExpired()) {
            return Stream.of(Reason.Plain.LIMITATION_EXPIRED);
        }
        return fact.holding().lacksEvidence() ? Stream.of(Reason.Plain.CIRCUMSTANCE_WITHOUT_EVIDENCE) : Stream.empty();
    }

    static List<RecordRef> refs(List<Examined> examined) {
        return examined.stream().map(violation -> violation.fact().ref()).toList();
    }
}
