package vn.kycuong.fact;

import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Window;

/**
 * A record that a rule has found to be a case of an obligation, for other rules of the pack to count.
 *
 * @param obligation the id of the obligation
 * @param fact the record
 */
public record Case(String obligation, Fact fact) {

    /**
     * A case of the obligation whose window a rule has matched.
     *
     * @param window the window of the obligation
     * @param fact the record
     * @return the case
     */
    public static Case of(Window window, Fact fact) {
        return new Case(window.obligation(), fact);
    }

    /** {@return the officer who holds the record, or null} */
    public @Nullable String officerId() {
        return fact.holding().officerId();
    }

    /** {@return the unit of that officer, or null} */
    public @Nullable String holderUnitId() {
        return fact.holderUnitId();
    }

    /** {@return the unit that the record is booked to, or null} */
    public @Nullable String unitId() {
        return fact.unitId();
    }
}
