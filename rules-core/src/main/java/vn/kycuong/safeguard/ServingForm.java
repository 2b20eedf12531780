package vn.kycuong.safeguard;

import java.util.List;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Regime.Ladder;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * The form for a violation under a decision in force: one rung above the heavier of that decision and of the form for a
 * first violation.
 *
 * @param law the discipline tables
 * @param role the role of the officer
 */
record ServingForm(DisciplineLaw law, DisciplineRole role) {

    /** What becomes of the ruling as for a first violation. */
    Ruling after(Ruling first, Regime regime, Discipline served) {
        Form form = first.form();
        if (form == null) {
            return first;
        }
        Ladder ladder = law.ladder(regime, role);
        List<TableRow> rows = Ruling.union(first.rows(), List.of(ladder.row()));
        if (!ladder.has(served.form())) {
            return Ruling.gap(Gap.FORM_NOT_IN_LADDER, form, rows, first.unsure())
                    .on(Basis.SERVING);
        }
        Form heavier = form.compareTo(served.form()) > 0 ? form : served.form();
        return Ruling.of(ladder.above(heavier), Basis.SERVING, rows, first.unsure());
    }
}
