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
}
