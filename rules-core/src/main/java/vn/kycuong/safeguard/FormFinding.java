package vn.kycuong.safeguard;

import java.util.Optional;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Regime;
import vn.kycuong.law.RepeatRow;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Violation;

/**
 * Finds the form that a regime names for a concluded violation: as for a first one, then as for a repeat of the same
 * act, or else as for one committed under a decision in force. Where the law is silent it is a gap, never a guess.
 */
final class FormFinding {

    private final DisciplineLaw law;
    private final DisciplineRole role;
    private final History history;
    private final FirstForm first;
    private final ServingForm serving;

    FormFinding(DisciplineLaw law, Officer officer, History history) {
        this.law = law;
        role = DisciplineRole.of(officer);
        this.history = history;
        first = new FirstForm(law, officer, history);
        serving = new ServingForm(law, role);
    }

    Ruling under(Regime regime, Violation violation, Severity severity) {
        Ruling ofFirst = first.under(regime, violation, severity);
        Optional<RepeatRow> repeat = history.repeated(violation, regime.repeatMonths())
                .flatMap(earlier -> law.repeat(regime, role, earlier.form()));
        return repeat.isPresent()
                ? RepeatForm.after(ofFirst, regime, repeat.get())
                : history.served(violation)
                        .map(served -> serving.after(ofFirst, regime, served))
                        .orElse(ofFirst);
    }
}
