package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Measure.Family;
import vn.kycuong.law.Threshold;

/**
 * The thresholds of a figure as they fit it.
 *
 * @param matched the rows that match, in the order of the table
 * @param tooFewCases whether any would match if there were more cases
 * @param newInPost whether any would match if the head had been in post longer
 */
record FittingRows(List<Threshold> matched, boolean tooFewCases, boolean newInPost) {

    /** How an amount of a figure fits the rows in force. */
    static FittingRows of(Comparison comparison, @Nullable Amount amount) {
        List<Threshold> matched = List.of();
        boolean tooFewCases = false;
        boolean newInPost = false;
        for (Threshold row :
                comparison.edition().thresholds(comparison.figure().definition().id())) {
            Fit fit = comparison.fit(row, amount);
            if (fit == Fit.MATCH) {
                matched = matched.isEmpty() ? new ArrayList<>() : matched;
                matched.add(row);
            }
            tooFewCases |= fit == Fit.TOO_FEW_CASES;
            newInPost |= fit == Fit.NEW_IN_POST;
        }
        return new FittingRows(matched, tooFewCases, newInPost);
    }

    /** The first of those whose measure ranks highest, or null if there are no rows. */
    static @Nullable Threshold highest(List<Threshold> rows) {
        Threshold highest = null;
        for (Threshold row : rows) {
            if (highest == null || row.measure().rank() > highest.measure().rank()) {
                highest = row;
            }
        }
        return highest;
    }

    /** The row of each family whose measure ranks highest; the first of several alike. */
    static Collection<Threshold> highestOfFamilies(List<Threshold> matched) {
        Map<Family, Threshold> highest = new EnumMap<>(Family.class);
        for (Threshold row : matched) {
            highest.merge(
                    row.measure().family(),
                    row,
                    (kept, other) -> other.measure().rank() > kept.measure().rank() ? other : kept);
        }
        return highest.values();
    }
}
