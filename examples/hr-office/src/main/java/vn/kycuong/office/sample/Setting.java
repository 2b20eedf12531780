package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a sample is made from.
 *
 * @param span its days
 * @param workdays those that are worked
 * @param bodies its units with their people
 * @param chance its dice
 */
record Setting(Span span, Workdays workdays, List<Body> bodies, Chance chance) {

    /** The first unit works badly, so that everything can be seen in a small sample. */
    boolean isWorst(Body body) {
        return body == bodies.get(0);
    }

    /** The third unit has kept no record of its meetings. */
    boolean hasLostMeetings(Body body) {
        return body == bodies.get(2);
    }

    /** A later date of an event, or null if it is not known by the last day. */
    @Nullable
    LocalDate known(LocalDate day) {
        return day.isAfter(span.to()) ? null : day;
    }

    LocalDate anyDay() {
        return workdays.until(chance.day(workdays.from(span.from()), span.to()));
    }
}
