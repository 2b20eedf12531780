package vn.kycuong.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

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
