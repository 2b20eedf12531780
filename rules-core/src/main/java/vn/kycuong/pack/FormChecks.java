package vn.kycuong.pack;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Conduct;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.FormRow;
import vn.kycuong.law.Regime;
import vn.kycuong.law.TraitCondition;
import vn.kycuong.record.DisciplineWords.Severity;

/**
 * What must hold of the forms for a first violation: every question that can be asked of them has one answer.
 *
 * @param law the discipline tables
 * @param faults takes what does not hold
 */
record FormChecks(DisciplineLaw law, Faults faults) {

    private static final String FORMS = "tables/forms.csv";

    /** Whether a question has one answer without a condition, and at most one with each. */
    void answer(Regime regime, DisciplineRole role, Conduct conduct, Severity severity) {
        List<FormRow> rows = law.forms(regime, role, conduct, severity);
        String cell =
                String.join(" ", regime.id(), role.word(), conduct.name().toLowerCase(Locale.ROOT), severity.word());
        if (answers(rows, null) != 1) {
            faults.tellNotOneRow(FORMS, cell);
        }
        for (TraitCondition condition : TraitCondition.values()) {
            if (answers(rows, condition) > 1) {
                faults.tellNotOneRow(FORMS, cell + " " + condition.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static long answers(List<FormRow> rows, @Nullable TraitCondition condition) {
        return rows.stream().filter(row -> row.condition() == condition).count();
    }
}
