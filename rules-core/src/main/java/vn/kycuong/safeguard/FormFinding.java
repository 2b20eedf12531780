package vn.kycuong.safeguard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kycuong.law.Conduct;
import vn.kycuong.law.Confidence;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.FormRow;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Regime.Ladder;
import vn.kycuong.law.RepeatRow;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Violation;
import vn.kycuong.record.Words.Post;

/**
 * Finds the form that a regime names for a concluded violation: as for a first one, then as for a repeat of the same
 * act, or else as for one committed under a decision in force. Where the law is silent it is a gap, never a guess.
 */
final class FormFinding {

    private static final Set<Gap> FILLED_BY_REPEAT =
            EnumSet.of(Gap.STATUTORY_GAP, Gap.PRIOR_REMINDER_MISSING, Gap.MISSING_REMINDERS);

    private final DisciplineLaw law;
    private final Officer officer;
    private final DisciplineRole role;
    private final History history;

    FormFinding(DisciplineLaw law, Officer officer, History history) {
        this.law = law;
        this.officer = officer;
        role = DisciplineRole.of(officer);
        this.history = history;
    }

    Ruling under(Regime regime, Violation violation, Severity severity) {
        Ruling first = first(regime, violation, severity);
        Optional<RepeatRow> repeat = history.repeated(violation, regime.repeatMonths())
                .flatMap(earlier -> law.repeat(regime, role, earlier.form()));
        return repeat.isPresent()
                ? repeated(first, regime, repeat.get())
                : history.served(violation)
                        .map(served -> serving(first, regime, served))
                        .orElse(first);
    }

    private Ruling first(Regime regime, Violation violation, Severity severity) {
        boolean managerial = violation.act() == Act.MANAGEMENT;
        if (managerial && officer.post() == Post.NONE) {
            return Ruling.gap(Gap.NOT_A_MANAGER, null, List.of(), false);
        }
        Conduct conduct = managerial ? Conduct.MANAGERIAL : Conduct.ORDINARY;
        FormRow row = law.first(regime, role, conduct, severity, violation.traits());
        Optional<Gap> gap = gap(row, violation);
        if (gap.isEmpty() && row.form() != null) {
            return Ruling.of(row.form(), Basis.FIRST, List.of(row.row()), isUnsure(row.confidence()));
        }
        Optional<FormRow> floor = law.floor(regime, role, conduct, severity);
        return Ruling.gap(
                gap.orElse(Gap.STATUTORY_GAP),
                floor.map(FormRow::form).orElse(null),
                Stream.concat(Stream.of(row), floor.stream())
                        .map(FormRow::row)
                        .distinct()
                        .toList(),
                floor.map(below -> isUnsure(below.confidence())).orElse(false));
    }

    private Optional<Gap> gap(FormRow row, Violation violation) {
        if (row.reminderFirstFor() != violation.act() || history.remindedBefore(violation)) {
            return Optional.ofNullable(row.gap());
        }
        return Optional.of(history.remindersSupplied() ? Gap.PRIOR_REMINDER_MISSING : Gap.MISSING_REMINDERS);
    }

    private static Ruling repeated(Ruling first, Regime regime, RepeatRow row) {
        boolean unsure = isUnsure(row.confidence()) || isUnsure(regime.repeatConfidence());
        Ruling repeat = Ruling.of(row.form(), Basis.REPEAT, Ruling.union(first.rows(), List.of(row.row())), unsure);
        if (first.gap() == null) {
            return isHeavier(row.form(), first.form())
                    ? repeat
                    : first.on(Basis.REPEAT).with(row.row());
        }
        if (!FILLED_BY_REPEAT.contains(first.gap())) {
            return first.on(Basis.REPEAT);
        }
        Form floor = first.floor();
        return floor != null && isHeavier(floor, row.form())
                ? Ruling.of(floor, Basis.REPEAT, repeat.rows(), first.unsure())
                : repeat;
    }

    private Ruling serving(Ruling first, Regime regime, Discipline served) {
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
        Form heavier = isHeavier(form, served.form()) ? form : served.form();
        return Ruling.of(ladder.above(heavier), Basis.SERVING, rows, first.unsure());
    }

    private static boolean isHeavier(Form form, @org.jspecify.annotations.Nullable Form other) {
        return other == null || form.compareTo(other) > 0;
    }

    private static boolean isUnsure(Confidence confidence) {
        return confidence.mustBeVerified();
    }
}
