package vn.kycuong.office.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * The days on which offices of a sample work: Monday to Friday but for the holidays. Near enough to look true; what an
 * evaluation counts stands in the calendar of its pack.
 */
final class Workdays {

    private static final int DAYS_AROUND = 400;

    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2), MonthDay.of(9, 3));

    /** The first working day off before each lunar new year; the week that follows is off, too. */
    private static final List<LocalDate> NEW_YEARS = List.of(
            LocalDate.of(2023, 1, 20), LocalDate.of(2024, 2, 8), LocalDate.of(2025, 1, 27), LocalDate.of(2026, 2, 16));

    private final long first;
    private final long[] worked;
    private final int[] before;

    Workdays(Span span) {
        LocalDate start = span.from().minusDays(DAYS_AROUND);
        LocalDate end = span.to().plusDays(DAYS_AROUND);
        first = start.toEpochDay();
        worked = start.datesUntil(end)
                .filter(Workdays::isWorked)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
        before = new int[(int) (end.toEpochDay() - first) + 1];
        for (int day = 0, count = 0; day < before.length; day++) {
            before[day] = count;
            count += count < worked.length && worked[count] == first + day ? 1 : 0;
        }
    }

    private static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return !weekend
                && !HOLIDAYS.contains(MonthDay.from(day))
                && NEW_YEARS.stream().noneMatch(off -> !day.isBefore(off) && day.isBefore(off.plusDays(7)));
    }

    /** Whether a day is worked. */
    boolean isWorking(LocalDate day) {
        return plus(day.minusDays(1), 1).equals(day);
    }

    /** The day itself if it is worked, else the next that is. */
    LocalDate from(LocalDate day) {
        return plus(day.minusDays(1), 1);
    }

    /** The day itself if it is worked, else the last that was. */
    LocalDate until(LocalDate day) {
        return LocalDate.ofEpochDay(worked[workedBefore(day.plusDays(1)) - 1]);
    }

    /** So many working days after a day; the day itself if none. */
    LocalDate plus(LocalDate day, int days) {
        return days == 0 ? day : LocalDate.ofEpochDay(worked[workedBefore(day.plusDays(1)) + days - 1]);
    }

    /** The working days after one day, to another and that one included. */
    int between(LocalDate after, LocalDate until) {
        return Math.max(0, workedBefore(until.plusDays(1)) - workedBefore(after.plusDays(1)));
    }

    private int workedBefore(LocalDate day) {
        return before[(int) (day.toEpochDay() - first)];
    }
}
