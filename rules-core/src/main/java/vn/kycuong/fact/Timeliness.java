package vn.kycuong.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether something with a due date was done in time, by calendar dates without roll-over. */
enum Timeliness {
    ON_TIME,
    NOT_ON_TIME,
    /** Not done, and not due before the day of knowledge. */
    OPEN;

    static Timeliness of(LocalDate dueOn, @Nullable LocalDate doneOn, LocalDate day) {
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? NOT_ON_TIME : ON_TIME;
        }
        return dueOn.isBefore(day) ? NOT_ON_TIME : OPEN;
    }
}
