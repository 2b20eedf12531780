package vn.kycuong.law;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Policy.TableRow;

/**
 * A row of {@code provisions.csv}: a text of law or policy.
 *
 * @param id its short id, for example {@code ND112}
 * @param titleVi its title
 * @param titleEn its title in English
 * @param validity when it is in force
 * @param confidence how well it is known
 * @param row where it stands
 */
public record Provision(
        String id, String titleVi, String titleEn, Validity validity, Confidence confidence, TableRow row) {

    /** How well a text, or a cell that rests on it, is known. */
    public enum Confidence {
        /** The text was read. */
        FOUND,
        /** Known, its text not read. */
        KNOWN,
        /** Not sure: verify before use. */
        UNSURE,
        /** Known by title only: verify before use. */
        TITLE_ONLY;

        /**
         * Whether a person must read the text before relying on it.
         *
         * @return whether it must be verified
         */
        public boolean mustBeVerified() {
            return this == UNSURE || this == TITLE_ONLY;
        }

        /**
         * The word in tables.
         *
         * @return lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A row of {@code basis.csv}: a provision that recommendations of some kind cite. An empty cell means any.
     *
     * @param obligations the obligations
     * @param bearers the roles
     * @param measures the measures
     * @param subjects the categories of officers as words, or {@code unit}
     * @param check the check that the recommendation must name, or null
     * @param regimes the regimes of the case; such a row holds whatever is in force on the last day
     * @param provision the provision, with its article where known: {@code ND112/8}
     * @param validity when the row holds; a bound that it does not state is that of the provision
     * @param row where it stands
     */
    public record BasisRow(
            Set<String> obligations,
            Set<Role> bearers,
            Set<Measure> measures,
            Set<String> subjects,
            @Nullable Check check,
            Set<String> regimes,
            String provision,
            Validity validity,
            TableRow row) {

        /** Keeps its own copies. */
        public BasisRow {
            obligations = Set.copyOf(obligations);
            bearers = Set.copyOf(bearers);
            measures = Set.copyOf(measures);
            subjects = Set.copyOf(subjects);
            regimes = Set.copyOf(regimes);
        }

        /**
         * The id of the provision without its article.
         *
         * @param citation a provision as cited
         * @return what stands before the slash
         */
        public static String provisionId(String citation) {
            int slash = citation.indexOf('/');
            return slash < 0 ? citation : citation.substring(0, slash);
        }
    }
}
