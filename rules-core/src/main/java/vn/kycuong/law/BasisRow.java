package vn.kycuong.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Policy.TableRow;

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

    /** Whether recommendations under an obligation may cite the provision. */
    boolean isFor(String obligation) {
        return isAny(obligations, obligation);
    }

    /** Whether a recommendation of this kind cites the provision. */
    boolean isFor(Recommended recommended) {
        return isAny(obligations, recommended.figure().obligation())
                && isAny(bearers, recommended.figure().bearer())
                && isAny(measures, recommended.measure())
                && isAny(subjects, recommended.subject())
                && isAny(regimes, recommended.regime())
                && (check == null || recommended.checks().contains(check));
    }

    private static <T> boolean isAny(Set<T> cell, T value) {
        return cell.isEmpty() || cell.contains(value);
    }
}
