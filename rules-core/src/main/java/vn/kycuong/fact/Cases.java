package vn.kycuong.fact;

import java.util.List;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Window;

/**
 * All records of a cell that a rule has found to be cases of an obligation, for other rules of the pack to count. Where
 * there may be many, they are found at once, and not one by one as a {@link Case}.
 *
 * @param obligation the id of the obligation
 * @param each the records
 */
public record Cases(String obligation, List<Fact> each) {

    /** Keeps its own copy. */
    public Cases {
        each = List.copyOf(each);
    }

    /**
     * The cases of the obligation whose window a rule has matched.
     *
     * @param window the window of the obligation
     * @param records the records
     * @return the cases
     */
    @SuppressWarnings("unchecked") // rules hand over the lists that they collect, whose element type is erased
    public static Cases of(Window window, List<?> records) {
        return new Cases(window.obligation(), (List<Fact>) records);
    }

    /**
     * Those that are booked to the unit of a bearer.
     *
     * @param bearer the bearer
     * @return the records
     */
    public List<Fact> inUnitOf(Bearer bearer) {
        return each.stream()
                .filter(fact -> bearer.unitId().equals(fact.unitId()))
                .toList();
    }
}
