package vn.kycuong.law;

import java.util.Set;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;

/**
 * A row of {@code circumstances.csv}: what a kind of circumstance does, under which regimes and for whom.
 *
 * @param kind the kind of circumstance
 * @param effect what it does
 * @param regimes the regimes under which it does; empty: whatever the regime
 * @param managersOnly whether it does so only for officers who hold a post
 * @param waivable whether the officer may waive it
 * @param validity when the row holds
 * @param row where it stands
 */
public record CircumstanceEffect(
        CircumstanceKind kind,
        Effect effect,
        Set<String> regimes,
        boolean managersOnly,
        boolean waivable,
        Validity validity,
        TableRow row) {

    /** Keeps its own copy. */
    public CircumstanceEffect {
        regimes = Set.copyOf(regimes);
    }

    /** What a circumstance does. */
    public enum Effect {
        /** Defers a measure while it lasts. */
        DEFERS,
        /** Takes the record that it names out of every figure. */
        EXEMPTS,
        /** Closes every recommendation. */
        CLOSES,
        /** Waives the deferrals that can be waived. */
        WAIVES,
        /** Excuses the absence of a head from a meeting. */
        ABSENT
    }
}
