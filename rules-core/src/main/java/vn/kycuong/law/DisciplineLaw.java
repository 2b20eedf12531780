package vn.kycuong.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kycuong.law.Regime.Ladder;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;
import vn.kycuong.record.Words.Category;

/**
 * The discipline tables: regimes, ladders, forms and repeats. A new decree is new rows. Immutable.
 *
 * @param regimes the regimes
 * @param ladders the ladders
 * @param forms the forms for a first violation
 * @param repeats the forms for a repeat
 */
public record DisciplineLaw(List<Regime> regimes, List<Ladder> ladders, List<FormRow> forms, List<RepeatRow> repeats) {

    /** What the ledger calls violations that are not decided: outside the obligations of the Notice, and without a window. */
    public static final FigureId OPEN_VIOLATIONS = new FigureId("LAW-discipline", Role.OFFICER, "open_violations");

    /** Keeps its own copies. */
    public DisciplineLaw {
        regimes = List.copyOf(regimes);
        ladders = List.copyOf(ladders);
        forms = List.copyOf(forms);
        repeats = List.copyOf(repeats);
    }

    /**
     * The regime of a category on a day.
     *
     * @param category the category
     * @param day the day
     * @return the regime, or empty before the first
     */
    public Optional<Regime> regime(Category category, LocalDate day) {
        return regimes.stream()
                .filter(regime -> regime.categories().contains(category))
                .filter(regime -> regime.considered().holdsOn(day))
                .findFirst();
    }

    /**
     * The ladder of a role under a regime.
     *
     * @param regime the regime
     * @param role the role
     * @return the ladder; a pack without it does not load
     */
    public Ladder ladder(Regime regime, DisciplineRole role) {
        return ladders.stream()
                .filter(ladder -> ladder.regimes().contains(regime.id()) && ladder.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The rows of a severity, those with a condition first.
     *
     * @param regime the regime
     * @param role the role
     * @param conduct the conduct
     * @param severity the severity
     * @return the rows in the order of the table
     */
    public List<FormRow> forms(Regime regime, DisciplineRole role, Conduct conduct, Severity severity) {
        return forms(regime, role, conduct)
                .filter(row -> row.severity() == severity)
                .toList();
    }

    private Stream<FormRow> forms(Regime regime, DisciplineRole role, Conduct conduct) {
        return forms.stream()
                .filter(row -> row.regimes().contains(regime.id()) && row.role() == role && row.conduct() == conduct);
    }

    /**
     * The row for a first violation.
     *
     * @param regime the regime
     * @param role the role
     * @param conduct the conduct
     * @param severity the severity
     * @param traits the traits of the violation
     * @return the row whose condition the traits show, else the one without a condition
     */
    public FormRow first(Regime regime, DisciplineRole role, Conduct conduct, Severity severity, Set<Trait> traits) {
        List<FormRow> rows = forms(regime, role, conduct, severity);
        return rows.stream()
                .filter(row -> row.condition() != null && row.condition().isShownBy(traits))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.condition() == null).findFirst())
                .orElseThrow();
    }

    /**
     * What is certain below a gap: the heaviest form that the same law names, without a condition, for a lesser severity.
     *
     * @param regime the regime
     * @param role the role
     * @param conduct the conduct
     * @param severity the severity of the gap
     * @return the row that names it, or empty if there is none
     */
    public Optional<FormRow> floor(Regime regime, DisciplineRole role, Conduct conduct, Severity severity) {
        return forms(regime, role, conduct)
                .filter(row -> row.severity().compareTo(severity) < 0)
                .filter(row -> row.condition() == null && row.form() != null)
                .max(Comparator.comparing(FormRow::form, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /**
     * The row for a repeat.
     *
     * @param regime the regime
     * @param role the role
     * @param after the form of the earlier discipline
     * @return the row, or empty if the table has none
     */
    public Optional<RepeatRow> repeat(Regime regime, DisciplineRole role, Form after) {
        return repeats.stream()
                .filter(row -> row.regimes().contains(regime.id()) && row.role() == role && row.after() == after)
                .findFirst();
    }

    /** Why the law names no form. A gap is told, never filled by interpolation. */
    public enum Gap {
        /** The law is silent. */
        STATUTORY_GAP,
        /** The regime does not know such a severity. */
        SEVERITY_NOT_IN_REGIME,
        /** Managerial conduct of somebody who holds no post. */
        NOT_A_MANAGER,
        /** The act or the case is older than the first regime. */
        BEFORE_REGIMES,
        /** A written reminder had to come first. */
        PRIOR_REMINDER_MISSING,
        /** Whether a written reminder came first cannot be told: the register is not supplied. */
        MISSING_REMINDERS,
        /** The law of the act or the law of the case names no form, so that the milder cannot be told. */
        LEX_MITIOR,
        /** The form that is being served is none of the ladder. */
        FORM_NOT_IN_LADDER;

        /** {@return the word in tables and results} */
        public String word() {
            return this == MISSING_REMINDERS ? "missing:reminders" : name().toLowerCase(Locale.ROOT);
        }
    }
}
