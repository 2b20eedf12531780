package vn.kycuong.fact;

import java.util.List;
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

    /**
     * A ground for a measure: records that together make it, of which so many must remain when the excused are left out.
     *
     * @param name what kind of ground it is
     * @param officerId the officer
     * @param records the records that make it
     * @param least how many of them must remain
     */
    public record Ground(String name, String officerId, List<Fact> records, long least) {

        /** Keeps its own copy. */
        public Ground {
            records = List.copyOf(records);
        }

        /**
         * A ground that needs every one of its records.
         *
         * @param name what kind of ground it is
         * @param officerId the officer
         * @param records the records
         * @return the ground
         */
        public static Ground of(String name, String officerId, Fact... records) {
            return new Ground(name, officerId, List.of(records), records.length);
        }

        /**
         * A ground that needs some of its records.
         *
         * @param least how many must remain
         * @param name what kind of ground it is
         * @param officerId the officer
         * @param records the records
         * @return the ground
         */
        @SuppressWarnings("unchecked") // rules hand over the lists that they collect, whose element type is erased
        public static Ground atLeast(long least, String name, String officerId, List<?> records) {
            return new Ground(name, officerId, (List<Fact>) records, least);
        }
    }
}
