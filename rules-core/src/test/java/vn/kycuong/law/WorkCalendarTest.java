package vn.kycuong.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;

class WorkCalendarTest {

    private static final List<LocalDate> TET_2025 = Stream.of(
                    "2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-05-02")
            .map(LocalDate::parse)
            .toList();
    private static final List<LocalDate> MADE_UP = List.of(LocalDate.of(2025, 4, 26));
    private static final WorkCalendar OF_2025 = WorkCalendar.of(TET_2025, MADE_UP);

    @ParameterizedTest
    @CsvSource({
        "2025-01-02, true, a Thursday",
        "2025-01-04, false, a Saturday",
        "2025-01-05, false, a Sunday",
        "2025-01-01, false, a holiday",
        "2025-05-02, false, a Friday that is made up",
        "2025-04-26, true, the Saturday that makes it up",
        "2025-12-31, true, the last day of the calendar"
    })
    void a_day_is_worked_from_monday_to_friday_unless_off_and_where_it_makes_up(
            LocalDate day, boolean worked, String what) {
        assertThat(OF_2025.isWorkingDay(day)).as(what).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-02, 2025-01-02, a day that is worked",
        "2025-01-05, 2025-01-06, a Sunday",
        "2025-01-04, 2025-01-03, a Saturday",
        "2025-01-28, 2025-01-24, the second day of Tet",
        "2025-01-30, 2025-02-03, the fourth day of Tet",
        "2025-04-27, 2025-04-26, a Sunday after a Saturday that is worked",
        "2025-01-01, 2025-01-02, the first day of the calendar",
        "2024-06-01, 2024-06-01, a day of which no calendar tells"
    })
    void the_working_day_near_a_day_is_the_nearest(LocalDate day, LocalDate near, String what) {
        assertThat(OF_2025.workingDayNear(day)).as(what).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-03, 2025-02-03, 0, the same day",
        "2025-02-04, 2025-02-03, 0, an earlier day",
        "2025-02-03, 2025-02-04, 1, the next day",
        "2025-02-07, 2025-02-09, 0, a weekend",
        "2025-02-07, 2025-02-10, 1, a Monday after a Friday",
        "2025-01-24, 2025-02-02, 0, all of Tet",
        "2025-01-24, 2025-02-03, 1, the first day after Tet",
        "2025-04-25, 2025-04-26, 1, a Saturday that is worked",
        "2025-05-01, 2025-05-04, 0, a Friday off",
        "2024-12-31, 2025-01-02, 1, after a day of a year that is not known",
        "2025-12-30, 2025-12-31, 1, up to the end of the calendar"
    })
    void the_first_day_is_not_counted_and_the_last_is(LocalDate after, LocalDate until, int days, String what) {
        assertThat(OF_2025.workingDays(after, until)).as(what).isEqualTo(days);
    }

    @Property
    void a_count_is_that_of_the_days_one_by_one(
            @ForAll @IntRange(max = 364) int after, @ForAll @IntRange(max = 364) int until) {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate from = first.plusDays(Math.min(after, until));
        LocalDate to = first.plusDays(Math.max(after, until));
        long counted = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(OF_2025::isWorkingDay)
                .count();
        assertThat(OF_2025.workingDays(from, to)).isEqualTo((int) counted);
    }

    @Test
    void a_count_that_touches_a_year_without_rows_is_refused() {
        LocalDate lastDay = LocalDate.of(2025, 12, 31);
        assertThatThrownBy(() -> OF_2025.workingDays(lastDay, lastDay.plusDays(1)))
                .isInstanceOfSatisfying(UnknownYearException.class, e -> {
                    assertThat(e.year()).isEqualTo(2026);
                    assertThat(e.record()).isNull();
                });
        LocalDate before = LocalDate.of(2024, 12, 30);
        assertThatThrownBy(() -> OF_2025.workingDays(before, lastDay))
                .isInstanceOfSatisfying(
                        UnknownYearException.class, e -> assertThat(e.year()).isEqualTo(2024));
        assertThatThrownBy(() -> OF_2025.isWorkingDay(before)).isInstanceOf(UnknownYearException.class);
    }

    @Test
    void a_year_between_two_known_ones_is_no_better_known() {
        WorkCalendar gap = WorkCalendar.of(List.of(LocalDate.of(2023, 1, 2), LocalDate.of(2025, 1, 1)), List.of());
        LocalDate from = LocalDate.of(2023, 12, 29);
        assertThat(gap.workingDays(from, LocalDate.of(2023, 12, 31))).isZero();
        assertThatThrownBy(() -> gap.workingDays(from, LocalDate.of(2025, 1, 2)))
                .isInstanceOfSatisfying(
                        UnknownYearException.class, e -> assertThat(e.year()).isEqualTo(2024));
    }

    @Test
    void a_calendar_without_rows_knows_no_year() {
        WorkCalendar empty = WorkCalendar.of(List.of(), List.of());
        LocalDate day = LocalDate.of(2025, 1, 2);
        assertThat(empty.workingDays(day, day)).isZero();
        assertThatThrownBy(() -> empty.isWorkingDay(day)).isInstanceOf(UnknownYearException.class);
    }

    @Test
    void a_refusal_names_the_year_and_the_record_that_needs_it() {
        LocalDate day = LocalDate.of(2027, 1, 4);
        RecordRef record = new RecordRef(RecordFile.DOSSIERS, "HS-1");
        assertThatThrownBy(() -> OF_2025.isWorkingDay(day))
                .isInstanceOfSatisfying(
                        UnknownYearException.class,
                        e -> assertThat(e.neededBy(record))
                                .hasMessage(
                                        "The calendar has no rows for the year (2027) that record (dossiers:HS-1) needs.\n"
                                                + "Maybe add its days to tables/calendar.csv."));
    }
}
