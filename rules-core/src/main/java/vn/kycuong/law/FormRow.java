package vn.kycuong.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;

/**
 * A row of {@code forms.csv}: the form for a first violation, or that the law names none.
 *
 * @param regimes under which regimes
 * @param role for whom
 * @param conduct for which conduct
 * @param severity for which severity
 * @param condition what the traits must show, or null if nothing
 * @param form the form, or null
 * @param gap why there is none, or null if there is one
 * @param reminderFirstFor the act for which a written reminder must have come first, or null
 * @param confidence how well the cell is known
 * @param provision the provision it rests on
 * @param row where it stands
 */
public record FormRow(
        Set<String> regimes,
        DisciplineRole role,
        Conduct conduct,
        Severity severity,
        @Nullable TraitCondition condition,
        @Nullable Form form,
        @Nullable Gap gap,
        @Nullable Act reminderFirstFor,
        Confidence confidence,
        String provision,
        TableRow row) {

    /** Keeps its own copy. */
    public FormRow {
        regimes = Set.copyOf(regimes);
    }
}
