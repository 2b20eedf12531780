package vn.kycuong.safeguard;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;

/**
 * The status of a figure, with what led to it.
 *
 * @param finding what is found
 * @param figure the figure; null where nothing was measured
 * @param matched the thresholds that match, in the order of the table; empty unless breached
 * @param daysInPost how long the head has been in post; empty if it does not matter or is not known
 */
record Judgement(Finding finding, @Nullable Figure figure, List<Threshold> matched, OptionalLong daysInPost) {

    /** Nothing was measured: the obligation is not in force, or the unit has not the one head that bears it. */
    static Judgement without(FigureDefinition definition, Status status, Reason... reasons) {
        return new Judgement(
                new Finding(
                        definition.id(),
                        definition.percent(),
                        status,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(reasons)),
                null,
                List.of(),
                OptionalLong.empty());
    }
}
