package vn.kycuong.fact;

import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.record.Oversight;

/**
 * An act of inspection or urging.
 *
 * @param act the act
 */
public record OversightFact(Oversight act) implements Fact {

    @Override
    public Oversight row() {
        return act;
    }

    /**
     * Whether it was done in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean doneIn(Window window) {
        return window.contains(act.doneOn());
    }

    @Override
    public String unitId() {
        return act.unitId();
    }

    @Override
    public Holding holding() {
        return Holding.NOBODY;
    }

    /** {@return the officer who did it} */
    public String officerId() {
        return act.officerId();
    }
}
