package vn.kycuong.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void a_period_may_be_a_single_day() {
        Period day = Period.between("2024-02-29", "2024-02-29");
        assertThat(day.from()).isEqualTo(day.to()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> Period.between("2025-01-02", "2025-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The period starts (2025-01-02) after it ends (2025-01-01).\nMaybe swap the two dates.");
    }

    @Test
    void a_date_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Period.between("2025-02-29", "2025-03-01")).isInstanceOf(DateTimeParseException.class);
    }
}
