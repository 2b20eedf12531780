package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure.Family;
import vn.kycuong.law.Threshold;

/** The rows of the thresholds that fit a figure in one way, in the order of the table. */
final class FittingRows {

    private FittingRows() {}

    static List<Threshold> of(
            Edition edition, FigureId figure, @Nullable Amount amount, OptionalLong daysInPost, Fit fit) {
        List<Threshold> rows = List.of();
        for (Threshold row : edition.thresholds(figure)) {
            if (Fit.of(row, amount, edition.minDaysInPost(row), daysInPost) == fit) {
                rows = rows.isEmpty() ? new ArrayList<>() : rows;
                rows.add(row);
            }
        }
        return rows;
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
