package vn.kycuong.law;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code thresholds.csv}: from which figure on which measure is recommended.
 *
 * @param figure the figure it judges
 * @param operator how the figure is compared
 * @param value the value it is compared with, in the unit of the figure
 * @param measure the measure recommended
 * @param mandatory whether the measure is mandatory once its facts are confirmed
 * @param minSample the smallest denominator that allows a conclusion; 0 if any does
 * @param minDaysInPost how many days a head must have been in post; null if the row leaves it to the parameter
 * @param validity when the row holds; it is asked for the last day of the period
 * @param origin whether law or policy sets the value
 * @param provision the provision it rests on
 * @param row where it stands
 */
public record Threshold(
        FigureId figure,
        Operator operator,
        BigDecimal value,
        Measure measure,
        boolean mandatory,
        int minSample,
        @Nullable Integer minDaysInPost,
        Validity validity,
        Origin origin,
        String provision,
        TableRow row) {

    /**
     * The row as a result states it.
     *
     * @return operator and value, for example {@code >= 3}
     */
    public String text() {
        return operator.sign() + " " + Amount.plain(value).toPlainString();
    }
}
