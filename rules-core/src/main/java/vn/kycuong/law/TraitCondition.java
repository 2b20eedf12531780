package vn.kycuong.law;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.kycuong.record.DisciplineWords.Trait;

/** What the traits of a violation must show for a row of the forms to apply. */
public enum TraitCondition {
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
