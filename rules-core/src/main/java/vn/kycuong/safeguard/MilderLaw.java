package vn.kycuong.safeguard;

import java.util.Optional;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.Regime;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Officer;

/**
 * Finds what the law says of a concluded violation: wholly under the law on the day the case is considered, and wholly
 * under that on the day of the act where it is another one.
 */
final class MilderLaw {

    private final DisciplineLaw law;
    private final Officer officer;
    private final FormFinding forms;

    MilderLaw(DisciplineLaw law, Officer officer, History history) {
        this.law = law;
        this.officer = officer;
        forms = new FormFinding(law, officer, history);
    }

    /** The opinion, or empty where nothing is concluded that the law could be asked about. */
    Optional<Opinion> of(ViolationFact fact) {
        Severity severity = fact.violation().severity();
        return fact.isConcluded() && severity != null ? Optional.of(of(fact, severity)) : Optional.empty();
    }

    private Opinion of(ViolationFact fact, Severity severity) {
        Regime now = law.regime(officer.category(), fact.considered()).orElse(null);
        Regime then = law.regime(officer.category(), fact.endOfAct()).orElse(null);
        if (now == null || then == null) {
            return Opinion.beforeRegimes(fact, now, then);
        }
        Ruling ruling = forms.under(now, fact.violation(), severity);
        return now.equals(then)
                ? Opinion.underOne(fact, now, ruling)
                : new TwoLaws(fact, now, ruling, then, forms.under(then, fact.violation(), severity)).opinion();
    }
}
