package vn.kycuong.fact;

import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * A past discipline decision.
 *
 * @param discipline the decision
 * @param holding who was disciplined
 * @param knowledge from where it is looked at
 */
public record DisciplineFact(Discipline discipline, Holding holding, Knowledge knowledge) implements Fact {

    @Override
    public Discipline row() {
        return discipline;
    }

    /**
     * Whether the decision took effect within so many months to the last day of the period.
     *
     * @param months the number of months
     * @return whether it did
     */
    public boolean effectiveWithinMonths(long months) {
        return knowledge.isWithinMonths(discipline.effectiveOn(), months);
    }

    @Override
    public @Nullable String unitId() {
        return null;
    }

    /** {@return the officer disciplined} */
    public String officerId() {
        return discipline.officerId();
    }

    /** {@return its form} */
    public Form form() {
        return discipline.form();
    }
}
