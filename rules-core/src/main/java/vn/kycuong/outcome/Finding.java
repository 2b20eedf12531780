package vn.kycuong.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Threshold;
import vn.kycuong.record.RecordRef;

/**
 * An entry of the ledger: what is found of one figure of a subject.
 *
 * @param id what is measured
 * @param percent whether it is a percentage
 * @param status what is found
 * @param amount what it comes to without the excused records; null where there is nothing to measure
 * @param measure the highest-ranking measure that follows; null unless breached
 * @param threshold the matching row that led to that measure, or null
 * @param evidence the records that count against the subject, by code point
 * @param excused the records left out that would count against the subject, by code point
 * @param reasons why, by code
 */
public record Finding(
        FigureId id,
        boolean percent,
        Status status,
        @Nullable Amount amount,
        @Nullable Measure measure,
        @Nullable Threshold threshold,
        List<RecordRef> evidence,
        List<RecordRef> excused,
        List<Reason> reasons) {

    /** Sorts the evidence and the reasons. */
    public Finding {
        evidence = sorted(evidence);
        excused = sorted(excused);
        reasons = reasons.isEmpty()
                ? List.of()
                : reasons.stream().distinct().sorted(Reason.order()).toList();
    }

    private static List<RecordRef> sorted(List<RecordRef> refs) {
        return refs.size() < 2 ? List.copyOf(refs) : refs.stream().sorted().toList();
    }
}
