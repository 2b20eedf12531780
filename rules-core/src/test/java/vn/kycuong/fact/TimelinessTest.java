package vn.kycuong.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2025-03-10, ON_TIME, on the due date",
        "2025-03-08, 2025-03-10, NOT_ON_TIME, on the Monday after a Saturday",
        "2025-03-30, , NOT_ON_TIME, not done and due before the last day",
        "2025-03-31, , OPEN, not done and due on the last day",
        "2025-04-01, , OPEN, not done and due later"
    })
    void done_by_the_due_date_is_on_time_and_what_is_due_on_the_last_day_is_open(
            LocalDate due, LocalDate done, Timeliness timeliness, String what) {
        assertThat(Timeliness.of(due, done, LocalDate.of(2025, 3, 31))).as(what).isEqualTo(timeliness);
    }
}
