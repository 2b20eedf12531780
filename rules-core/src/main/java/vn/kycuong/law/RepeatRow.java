package vn.kycuong.law;

import java.util.Set;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * A row of {@code repeats.csv}: the form for the same act again, after an earlier one.
 *
 * @param regimes under which regimes
 * @param role for whom
 * @param after the form of the earlier discipline
 * @param form the form for the repeat
 * @param confidence how well the cell is known
 * @param provision the provision it rests on
 * @param row where it stands
 */
public record RepeatRow(
        Set<String> regimes,
        DisciplineRole role,
        Form after,
        Form form,
        Confidence confidence,
        String provision,
        TableRow row) {

    /** Keeps its own copy. */
    public RepeatRow {
        regimes = Set.copyOf(regimes);
    }
}
