package vn.kycuong.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of an event on a day: a later event reads as empty. */
final class Knowledge {

    private Knowledge() {}

    static @Nullable LocalDate known(@Nullable LocalDate event, LocalDate day) {
        return event == null || event.isAfter(day) ? null : event;
    }

    static @Nullable Moment known(@Nullable Moment event, LocalDate day) {
        return event == null || event.day().isAfter(day) ? null : event;
    }
}
