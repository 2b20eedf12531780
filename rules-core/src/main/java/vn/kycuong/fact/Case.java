package vn.kycuong.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Window;

/**
 * A record that a rule has found to be a case of an obligation, for other rules of the pack to count.
 *
 * @param obligation the id of the obligation
 * @param fact the record
 * @param undecided whether it would be one only if its cause, which is not established, were the officer
 */
public record Case(String obligation, Fact fact, boolean undecided) {

    /**
     * A case of the obligation whose window a rule has matched.
     *
     * @param window the window of the obligation
     * @param fact the record
     * @return the case
     */
    public static Case of(Window window, Fact fact) {
        return new Case(window.obligation(), fact, false);
    }

    /**
     * A case of the obligation whose window a rule has matched, for which the officer must be the cause.
     *
     * @param window the window of the obligation
     * @param fact the record, of that cause or without any
     * @return the case, undecided where no cause is established
     */
    public static Case ofCause(Window window, Fact fact) {
        return new Case(window.obligation(), fact, fact.cause() == null);
    }

    /**
     * The records of some cases.
     *
     * @param cases the cases
     * @param undecided whether those that are undecided are meant, or the others
     * @return the records
     */
    public static List<Fact> facts(List<Case> cases, boolean undecided) {
        return cases.stream()
                .filter(each -> each.undecided() == undecided)
                .map(Case::fact)
                .toList();
    }

    /** {@return the officer who holds the record, or null} */
    public @Nullable String officerId() {
        return fact.holding().officerId();
    }

    /** {@return whether the register of obstacles could tell that one was reported; true for what is no task} */
    public boolean obstaclesKnown() {
        return !(fact instanceof TaskFact task) || task.obstaclesKnown();
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
