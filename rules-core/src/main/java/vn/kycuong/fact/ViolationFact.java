package vn.kycuong.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.record.Violation;

/**
 * A violation under examination as known on the last day of the period.
 *
 * @param violation the violation, without what had not happened yet
 * @param holding who committed it
 * @param knowledge from where it is looked at
 */
public record ViolationFact(Violation violation, Holding holding, Knowledge knowledge) implements Fact {

    @Override
    public Violation row() {
        return violation;
    }

    @Override
    public @Nullable String unitId() {
        return null;
    }

    /** {@return whether nothing has been decided yet} */
    public boolean isOpen() {
        return violation.decidedOn() == null;
    }

    /** {@return whether it is concluded, with its severity} */
    public boolean isConcluded() {
        return violation.concludedOn() != null && violation.severity() != null;
    }

    /** {@return the day on which the act ended: the day whose law is the law of the act} */
    public LocalDate endOfAct() {
        return Objects.requireNonNullElse(violation.endedOn(), violation.actedOn());
    }

    /** {@return the day on which the case is considered: when it was opened, else the last day of the period} */
    public LocalDate considered() {
        return Objects.requireNonNullElse(violation.openedOn(), knowledge.day());
    }
}
