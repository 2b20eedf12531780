package vn.kycuong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2024, 8, 27);

    private static Window window(String from, String to) {
        return new Window("O", LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-12-31, 2024-08-27, 2024-12-31, from the first day in force",
        "2024-08-27, 2024-08-27, 2024-08-27, 2024-08-27, the first day in force alone",
        "2025-01-01, 2025-06-30, 2025-01-01, 2025-06-30, all of a period in force",
        "2025-12-01, 2026-03-31, 2025-12-01, 2025-12-31, up to the last day in force"
    })
    void a_window_is_the_period_cut_to_the_days_in_force(
            String from, String to, String windowFrom, String windowTo, String what) {
        Validity inForce = new Validity(IN_FORCE_FROM, LocalDate.of(2025, 12, 31));
        assertThat(Window.of("O", inForce, Period.between(from, to))).as(what).contains(window(windowFrom, windowTo));
    }

    @Test
    void a_period_without_a_day_in_force_has_no_window() {
        Validity inForce = new Validity(IN_FORCE_FROM, LocalDate.of(2025, 12, 31));
        assertThat(Window.of("O", inForce, Period.between("2024-01-01", "2024-08-26")))
                .isEmpty();
        assertThat(Window.of("O", inForce, Period.between("2026-01-01", "2026-01-01")))
                .isEmpty();
    }

    @Test
    void what_always_holds_has_the_whole_period_as_window() {
        assertThat(Window.of("O", Validity.ALWAYS, Period.between("2019-01-01", "2019-01-31")))
                .contains(window("2019-01-01", "2019-01-31"));
    }

    @Test
    void both_bounds_lie_in_it() {
        Window window = window("2024-12-01", "2025-01-31");
        assertThat(window.contains(LocalDate.of(2024, 11, 30))).isFalse();
        assertThat(window.contains(LocalDate.of(2024, 12, 1))).isTrue();
        assertThat(window.contains(LocalDate.of(2025, 1, 31))).isTrue();
        assertThat(window.contains(LocalDate.of(2025, 2, 1))).isFalse();
    }

    @Test
    void its_year_is_that_of_its_last_day() {
        assertThat(window("2024-12-01", "2025-01-31").year()).isEqualTo(2025);
        assertThat(window("2024-12-01", "2024-12-31").year()).isEqualTo(2024);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-12-31, 1, six months to the day",
        "2024-07-01, 2024-12-30, 0, six months less a day",
        "2024-07-01, 2025-06-30, 2, a year",
        "2024-08-27, 2025-02-26, 1, from the middle of a month",
        "2024-08-27, 2025-02-25, 0, from the middle of a month less a day",
        "2024-08-31, 2025-02-27, 1, to the last day but one of a short month",
        "2023-08-31, 2024-02-28, 1, to the last day but one of a leap month",
        "2023-08-31, 2024-02-27, 0, to the last day but two of a leap month",
        "2024-02-29, 2025-02-27, 2, a year from a leap day",
        "2025-03-01, 2025-03-01, 0, a day"
    })
    void half_years_are_whole_months_by_six(String from, String to, long halfYears, String what) {
        assertThat(window(from, to).halfYears()).as(what).isEqualTo(halfYears);
    }

    @Property
    void half_years_follow_from_the_greatest_number_of_months_that_does_not_pass_the_day_after(
            @ForAll @IntRange(max = 2000) int start, @ForAll @IntRange(max = 1500) int length) {
        LocalDate from = LocalDate.of(2021, 1, 1).plusDays(start);
        Window window = new Window("O", from, from.plusDays(length));
        long months = LongStream.rangeClosed(0, 60)
                .filter(month -> !from.plusMonths(month).isAfter(window.to().plusDays(1)))
                .max()
                .orElseThrow();
        assertThat(window.halfYears()).isEqualTo(months / 6);
    }

    @Test
    void the_longest_gap_is_between_neighbours_the_first_and_last_day_among_them() {
        Window window = window("2025-01-01", "2025-04-10");
        LocalDate february = LocalDate.of(2025, 2, 1);
        LocalDate april = LocalDate.of(2025, 4, 1);
        assertThat(window.longestGap(List.of())).isEqualTo(new Period(window.from(), window.to()));
        assertThat(window.longestGap(List.of(april))).isEqualTo(new Period(window.from(), april));
        assertThat(window.longestGap(List.of(april, february))).isEqualTo(new Period(february, april));
        assertThat(window.longestGap(List.of(window.from(), window.to())))
                .isEqualTo(new Period(window.from(), window.to()));
    }

    @Test
    void of_several_gaps_alike_the_longest_is_the_first() {
        Window window = window("2025-01-01", "2025-01-31");
        LocalDate middle = LocalDate.of(2025, 1, 16);
        assertThat(window.longestGap(List.of(middle))).isEqualTo(new Period(window.from(), middle));
        Window day = window("2025-01-01", "2025-01-01");
        assertThat(day.longestGap(List.of())).isEqualTo(new Period(day.from(), day.to()));
    }
}
