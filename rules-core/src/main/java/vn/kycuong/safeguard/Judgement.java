package vn.kycuong.safeguard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.HeadDays;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;

/**
 * What is found of a figure, with what it was found from.
 *
 * @param finding the finding
 * @param measured the days for which it was measured
 * @param comparison the figure with what was asked of it, or null where there is nothing to measure
 * @param matched the rows of the thresholds that matched
 */
record Judgement(
        Finding finding, MeasuredDays measured, @Nullable Comparison comparison, List<Threshold> matched) {

    /** A finding of what was not measured. */
    static Judgement without(
            FigureDefinition definition,
            MeasuredDays measured,
            @Nullable HeadDays head,
            Status status,
            Reason... reasons) {
        Finding finding = new Finding(
                definition.id(),
                definition.percent(),
                status,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(reasons),
                head == null ? null : head.days(),
                null);
        return new Judgement(finding, measured, null, List.of());
    }

    @Nullable
    Figure figure() {
        return comparison == null ? null : comparison.figure();
    }
}
