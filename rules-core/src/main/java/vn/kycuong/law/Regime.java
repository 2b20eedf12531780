package vn.kycuong.law;

import java.util.Set;
import vn.kycuong.record.Words.Category;

/**
 * A row of {@code regimes.csv}: a law of discipline, for whom, and for which cases.
 *
 * @param id its id, for example {@code R2}
 * @param categories the officers it governs
 * @param considered the days on which a case must be considered to be governed by it
 * @param row where it stands
 */
public record Regime(String id, Set<Category> categories, Validity considered, TableRow row) {

    /** Keeps its own copy. */
    public Regime {
        categories = Set.copyOf(categories);
    }
}
