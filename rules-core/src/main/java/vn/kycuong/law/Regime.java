package vn.kycuong.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.Words.Category;

/**
 * A row of {@code regimes.csv}: a law of discipline, for whom, and for which cases.
 *
 * @param id its id, for example {@code R2}
 * @param categories the officers it governs
 * @param considered the days on which a case must be considered to be governed by it
 * @param provisions the texts that make it up
 * @param repeatMonths how many months after a discipline the same act is a repeat
 * @param repeatConfidence how well that window is known
 * @param severalRaise whether several violations together raise the form by a rung
 * @param unreadTransitionFrom the regime from which the transitional clause was not read, or null
 * @param row where it stands
 */
public record Regime(
        String id,
        Set<Category> categories,
        Validity considered,
        Set<String> provisions,
        int repeatMonths,
        Confidence repeatConfidence,
        boolean severalRaise,
        @Nullable String unreadTransitionFrom,
        TableRow row) {

    /** Keeps its own copies. */
    public Regime {
        categories = Set.copyOf(categories);
        provisions = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(provisions));
    }

    /**
     * A row of {@code ladders.csv}: the forms that can be applied to somebody, the lightest first.
     *
     * @param regimes under which regimes
     * @param role for whom
     * @param forms the rungs
     * @param provision the provision it rests on
     * @param row where it stands
     */
    public record Ladder(Set<String> regimes, DisciplineRole role, List<Form> forms, String provision, TableRow row) {

        /** Keeps its own copies. */
        public Ladder {
            regimes = Set.copyOf(regimes);
            forms = List.copyOf(forms);
        }

        /**
         * Whether a form is a rung.
         *
         * @param form the form
         * @return whether it is
         */
        public boolean has(Form form) {
            return forms.contains(form);
        }

        /**
         * One rung above a form, never above the top. A form of another law may be none of the rungs.
         *
         * @param form a form
         * @return the lightest rung that is heavier, or the top if none is
         */
        public Form above(Form form) {
            return forms.stream()
                    .filter(rung -> rung.compareTo(form) > 0)
                    .findFirst()
                    .orElse(forms.get(forms.size() - 1));
        }
    }
}
