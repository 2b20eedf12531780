package vn.kycuong.safeguard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kycuong.law.Conduct;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.FormRow;
import vn.kycuong.law.Regime;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Violation;
import vn.kycuong.record.Words.Post;

/** The form that a regime names for a violation as for a first one, or the gap, with what is certain below it. */
final class FirstForm {

    private final DisciplineLaw law;
    private final Officer officer;
    private final DisciplineRole role;
    private final History history;

    FirstForm(DisciplineLaw law, Officer officer, History history) {
        this.law = law;
        this.officer = officer;
        role = DisciplineRole.of(officer);
        this.history = history;
    }

    Ruling under(Regime regime, Violation violation, Severity severity) {
        boolean managerial = violation.act() == Act.MANAGEMENT;
        if (managerial && officer.post() == Post.NONE) {
            return Ruling.gap(Gap.NOT_A_MANAGER, null, List.of(), false);
        }
        Conduct conduct = managerial ? Conduct.MANAGERIAL : Conduct.ORDINARY;
        FormRow row = law.first(regime, role, conduct, severity, violation.traits());
        Optional<Gap> gap = gap(row, violation);
        if (gap.isEmpty() && row.form() != null) {
            return Ruling.of(
                    row.form(),
                    Basis.FIRST,
                    List.of(row.row()),
                    row.confidence().mustBeVerified());
        }
        Optional<FormRow> floor = law.floor(regime, role, conduct, severity);
        return Ruling.gap(
                gap.orElse(Gap.STATUTORY_GAP),
                floor.map(FormRow::form).orElse(null),
                Stream.concat(Stream.of(row), floor.stream())
                        .map(FormRow::row)
                        .distinct()
                        .toList(),
                floor.map(below -> below.confidence().mustBeVerified()).orElse(false));
    }

    private Optional<Gap> gap(FormRow row, Violation violation) {
        if (row.reminderFirstFor() != violation.act() || history.remindedBefore(violation)) {
            return Optional.ofNullable(row.gap());
        }
        return Optional.of(history.remindersSupplied() ? Gap.PRIOR_REMINDER_MISSING : Gap.MISSING_REMINDERS);
    }
}
