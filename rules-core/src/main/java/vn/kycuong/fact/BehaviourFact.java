package vn.kycuong.fact;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.record.Behaviour;
import vn.kycuong.record.Words.Nature;

/**
 * An established behaviour as known on the last day of the period.
 *
 * @param behaviour the behaviour, without what had not happened yet
 * @param holding who showed it
 * @param knowledge from where it is looked at
 */
public record BehaviourFact(Behaviour behaviour, Holding holding, Knowledge knowledge) implements Fact {

    @Override
    public Behaviour row() {
        return behaviour;
    }

    /**
     * Whether it was established in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean establishedIn(Window window) {
        return behaviour.establishedOn() != null && window.contains(behaviour.establishedOn());
    }

    /**
     * How long it took to be reviewed.
     *
     * @return working days from when it was established to the review, else to the last day of the period; 0 if it is
     *     not established
     * @throws UnknownYearException if a year has no calendar
     */
    public int reviewDays() {
        return behaviour.establishedOn() == null
                ? 0
                : knowledge.workingDaysFor(this, behaviour.establishedOn(), behaviour.reviewedOn());
    }

    @Override
    public String unitId() {
        return behaviour.unitId();
    }

    /** {@return the officer who showed it} */
    public String officerId() {
        return behaviour.officerId();
    }

    /** {@return ability or conduct, null if unknown} */
    public @Nullable Nature nature() {
        return behaviour.nature();
    }

    /** {@return who established it, or null} */
    public @Nullable String establishedBy() {
        return behaviour.establishedBy();
    }

    @Override
    public OptionalLong derived(String name) {
        return name.equals("review_days") ? OptionalLong.of(reviewDays()) : OptionalLong.empty();
    }
}
