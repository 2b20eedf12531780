package vn.kycuong.fact;

import java.math.BigDecimal;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.record.Indicator;
import vn.kycuong.record.Words.IndicatorCode;

/**
 * A measured target of a unit.
 *
 * @param indicator the target
 */
public record IndicatorFact(Indicator indicator) implements Fact {

    @Override
    public Indicator row() {
        return indicator;
    }

    /**
     * Whether less than a share of the target was reached.
     *
     * @param percent the share
     * @return whether it was
     */
    public boolean belowPercentOfTarget(long percent) {
        BigDecimal floor = indicator.target().multiply(BigDecimal.valueOf(percent));
        return indicator.actual().movePointRight(2).compareTo(floor) < 0;
    }

    @Override
    public String unitId() {
        return indicator.unitId();
    }

    @Override
    public Holding holding() {
        return Holding.NOBODY;
    }

    /** {@return the year measured} */
    public int year() {
        return indicator.year();
    }

    /** {@return which target} */
    public IndicatorCode code() {
        return indicator.code();
    }
}
