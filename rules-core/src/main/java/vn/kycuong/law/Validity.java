package vn.kycuong.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, bounds included.
 *
 * @param from the first day, empty if it always held
 * @param to the last day, empty if open
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Holds on every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return whether the day lies within the bounds
     */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /**
     * Whether it holds on some day of a period.
     *
     * @param period the period
     * @return whether the two meet
     */
    public boolean meets(Period period) {
        return (from == null || !from.isAfter(period.to())) && (to == null || !to.isBefore(period.from()));
    }

    /**
     * Whether two validities share a day.
     *
     * @param other the other one
     * @return whether they share a day
     */
    public boolean overlaps(Validity other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
