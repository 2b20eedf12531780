package vn.kycuong.record;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day, with the time of day where it was recorded.
 *
 * @param day the day
 * @param time the local time, empty if only the day is known
 */
public record Moment(LocalDate day, @Nullable LocalTime time) {

    /**
     * A moment of which only the day is known.
     *
     * @param day the day
     * @return the moment
     */
    public static Moment on(LocalDate day) {
        return new Moment(day, null);
    }

    /** {@return the moment as the contract writes it, for example {@code 2024-08-27T14:59}} */
    @Override
    public String toString() {
        return time == null ? day.toString() : day + "T" + time;
    }
}
