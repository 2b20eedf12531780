package vn.kycuong.safeguard;

import java.util.List;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Regime;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * Two laws that a violation may fall under, that of the case and that of the act: the milder applies, where both name a
 * form.
 *
 * @param fact the violation
 * @param now the regime of the case
 * @param ruling what it says
 * @param then the regime of the act
 * @param rulingThen what that says
 */
record TwoLaws(ViolationFact fact, Regime now, Ruling ruling, Regime then, Ruling rulingThen) {

    Opinion opinion() {
        boolean unsure = ruling.unsure() || rulingThen.unsure() || then.id().equals(now.unreadTransitionFrom());
        List<TableRow> rows = Ruling.union(ruling.rows(), rulingThen.rows());
        Form form = ruling.form();
        Form formThen = rulingThen.form();
        if (form != null && formThen != null) {
            boolean milderThen = formThen.compareTo(form) < 0;
            Basis basis = milderThen ? rulingThen.basis() : ruling.basis();
            Form milder = milderThen ? formThen : form;
            return new Opinion(
                    fact, Ruling.of(milder, basis, rows, unsure), List.of(milder), now, then, formThen, true, true);
        }
        if (form == null && formThen == null) {
            Ruling gap = new Ruling(null, ruling.gap(), ruling.floor(), ruling.basis(), rows, unsure);
            return new Opinion(fact, gap, List.of(), now, then, null, true, false);
        }
        Ruling unknown = form == null ? ruling : rulingThen;
        Ruling gap = new Ruling(null, Gap.LEX_MITIOR, unknown.floor(), ruling.basis(), rows, unsure);
        Form known = form == null ? formThen : form;
        return new Opinion(fact, gap, known == null ? List.of() : List.of(known), now, then, formThen, true, false);
    }
}
