package vn.kycuong.law;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Provision.Confidence;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;

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
        @Nullable Condition condition,
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

    /** Whether a violation was committed in managing. */
    public enum Conduct {
        /** It was not. */
        ORDINARY,
        /** It was, by an officer who holds a post. */
        MANAGERIAL
    }

    /** What the traits of a violation must show for a row of the forms to apply. */
    public enum Condition {
        /** Remorse, and what was done is remedied. */
        LENIENT,
        /** No remorse, and at least one aggravating trait. */
        HARSH;

        private static final Set<Trait> AGGRAVATING = EnumSet.range(Trait.ORDERED_REVIEW_IGNORED, Trait.ABUSED_OFFICE);

        /**
         * Whether traits show the condition.
         *
         * @param traits the traits of a violation
         * @return whether they do
         */
        public boolean isShownBy(Set<Trait> traits) {
            boolean remorse = traits.contains(Trait.REMORSE);
            return switch (this) {
                case LENIENT -> remorse && traits.contains(Trait.REMEDIED);
                case HARSH -> !remorse && !Collections.disjoint(traits, AGGRAVATING);
            };
        }
    }

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
}
