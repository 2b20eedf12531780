package vn.kycuong.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordRef;

/**
 * The working days of the years that the pack knows (ngày làm việc). Monday to Friday unless off, and days that are
 * worked instead. A count that touches any other year is refused, never guessed. Immutable and thread-safe.
 */
public final class WorkCalendar {

    /** No row of free days is longer, by far. */
    private static final int LONGEST_HOLIDAY = 31;

    private final LocalDate first;
    private final BitSet workingDays = new BitSet();
    private final BitSet knownYears = new BitSet();
    private final int[] workedBefore;
    private final boolean gapless;

    private WorkCalendar(Set<Integer> years, Set<LocalDate> off, Set<LocalDate> worked) {
        TreeSet<Integer> sorted = new TreeSet<>(years);
        first = LocalDate.of(sorted.isEmpty() ? 0 : sorted.first(), 1, 1);
        LocalDate end = sorted.isEmpty() ? first : LocalDate.of(sorted.last() + 1, 1, 1);
        years.forEach(knownYears::set);
        gapless = sorted.isEmpty() || sorted.last() - sorted.first() + 1 == sorted.size();
        workedBefore = new int[index(end) + 1];
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            boolean working = worked.contains(day) || (weekday && !off.contains(day));
            workingDays.set(index(day), working);
            workedBefore[index(day) + 1] = workedBefore[index(day)] + (working ? 1 : 0);
        }
    }

    /**
     * A calendar of the years in which any day is listed.
     *
     * @param off days off that would else be worked
     * @param worked days worked that would else be free
     * @return the calendar
     */
    public static WorkCalendar of(Collection<LocalDate> off, Collection<LocalDate> worked) {
        Set<Integer> years = Stream.concat(off.stream(), worked.stream())
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
        return new WorkCalendar(years, Set.copyOf(off), Set.copyOf(worked));
    }

    /**
     * Counts working days d with {@code after < d <= until}.
     *
     * @param after the day after which the count begins
     * @param until the last day counted
     * @return the number of working days, 0 if {@code until} is not later
     * @throws UnknownYearException if a day counted lies in a year without a calendar
     */
    public int workingDays(LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) {
            return 0;
        }
        int start = index(after) + 1;
        int end = index(until) + 1;
        if (!gapless || start < 0 || end >= workedBefore.length) {
            requireKnown(after.plusDays(1).getYear(), until.getYear());
        }
        return workedBefore[end] - workedBefore[start];
    }

    private void requireKnown(int firstYear, int lastYear) {
        for (int year = firstYear; year <= lastYear; year++) {
            requireKnown(year);
        }
    }

    /**
     * Whether a day is a working day.
     *
     * @param day the day
     * @return whether it is worked
     * @throws UnknownYearException if its year has no calendar
     */
    public boolean isWorkingDay(LocalDate day) {
        requireKnown(day.getYear());
        return workingDays.get(index(day));
    }

    /**
     * The working day nearest to a day.
     *
     * @param day the day
     * @return the day itself if it is worked, else the nearest, of two the earlier; the day itself if no calendar tells
     */
    public LocalDate workingDayNear(LocalDate day) {
        for (int days = 0; days < LONGEST_HOLIDAY; days++) {
            for (LocalDate near : List.of(day.minusDays(days), day.plusDays(days))) {
                if (knownYears.get(near.getYear()) && isWorkingDay(near)) {
                    return near;
                }
            }
        }
        return day;
    }

    private void requireKnown(int year) {
        if (!knownYears.get(year)) {
            throw new UnknownYearException(year);
        }
    }

    private int index(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    /** Stops an evaluation: a count of working days touches a year of which the pack has no calendar. */
    public static final class UnknownYearException extends RuntimeException {

        private static final long serialVersionUID = 1;

        /** The calendar year. */
        private final int year;

        private final transient @Nullable RecordRef record;

        UnknownYearException(int year) {
            this(year, null);
        }

        private UnknownYearException(int year, @Nullable RecordRef record) {
            super(
                    "The calendar has no rows for the year (%d) that record (%s) needs.%nMaybe add its days to tables/calendar.csv."
                            .formatted(year, record));
            this.year = year;
            this.record = record;
        }

        /**
         * The same, with the record that needs the year.
         *
         * @param ref the record
         * @return an exception that names it
         */
        public UnknownYearException neededBy(RecordRef ref) {
            return new UnknownYearException(year, ref);
        }

        /**
         * The year.
         *
         * @return the calendar year
         */
        public int year() {
            return year;
        }

        /**
         * The record that needs it.
         *
         * @return the record, or null if it is not known
         */
        public @Nullable RecordRef record() {
            return record;
        }
    }
}
