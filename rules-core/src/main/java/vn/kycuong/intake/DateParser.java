package vn.kycuong.intake;

import static vn.kycuong.intake.Scan.UNREADABLE;
import static vn.kycuong.intake.Scan.digits;
import static vn.kycuong.intake.Scan.indexOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** Reads dates and date-times from the characters of a cell; the answers are those of {@link Scan}. */
final class DateParser {

    /** The first day that a record may name. */
    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** Seconds of a day, and one more place for a moment without a time. */
    static final long TIMES = 24 * 60 * 60 + 1;

    static final long EPOCH = FIRST_DAY.toEpochDay();

    /** The first days of the months of some decades: records hold millions of dates. */
    private static final int[] MONTH_STARTS = IntStream.rangeClosed(0, 50 * 12)
            .map(months -> (int) (FIRST_DAY.plusMonths(months).toEpochDay() - EPOCH))
            .toArray();

    private DateParser() {}

    /** Days since {@link #FIRST_DAY} of {@code yyyy-MM-dd}, {@code d/M/yyyy}, {@code d-M-yyyy} or {@code d.M.yyyy}. */
    static long date(char[] buf, int from, int to) {
        if (to - from == 10 && buf[from + 4] == '-' && buf[from + 7] == '-') {
            return days(digits(buf, from, from + 4), digits(buf, from + 5, from + 7), digits(buf, from + 8, to));
        }
        int first = Scan.firstOf('/', '-', '.', buf, from, to);
        int second = first < 0 ? -1 : indexOf(buf[first], buf, first + 1, to);
        if (second < 0 || to - second != 5 || first - from > 2 || second - first > 3) {
            return UNREADABLE;
        }
        return days(digits(buf, second + 1, to), digits(buf, first + 1, second), digits(buf, from, first));
    }

    private static long days(long year, long month, long day) {
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return UNREADABLE;
        }
        int months = (int) ((year - FIRST_DAY.getYear()) * 12 + month - 1);
        if (months < 0 || months >= MONTH_STARTS.length - 1) {
            return daysOfRareYear((int) year, (int) month, day);
        }
        long days = MONTH_STARTS[months] + day - 1;
        return days < MONTH_STARTS[months + 1] ? days : UNREADABLE;
    }

    private static long daysOfRareYear(int year, int month, long day) {
        YearMonth of = YearMonth.of(year, month);
        if (day > of.lengthOfMonth()) {
            return UNREADABLE;
        }
        long days = of.atDay((int) day).toEpochDay() - EPOCH;
        return days < 0 ? Scan.TOO_EARLY : days;
    }

    /** A day whose cell may carry a time, which must be one and is left out. */
    static long dayOf(char[] buf, int from, int to) {
        long day = date(buf, from, to);
        if (day >= 0 || to - from <= 10) {
            return day;
        }
        long moment = moment(buf, from, to);
        return moment < 0 ? moment : moment / TIMES;
    }

    /** A date, or a date, {@code T} or a space, and a time: day and time in one number. */
    static long moment(char[] buf, int from, int to) {
        int gap = indexOf('T', buf, from, to);
        if (gap < 0) {
            gap = indexOf(' ', buf, from, to);
        }
        if (gap < 0) {
            long day = date(buf, from, to);
            return day < 0 ? day : day * TIMES;
        }
        long second = secondOfDay(buf, gap + 1, to);
        long day = date(buf, from, gap);
        return day < 0 || second < 0 ? Math.min(day, second) : day * TIMES + second + 1;
    }

    /** The second of the day of {@code H:mm} or {@code HH:mm}; seconds may follow, and a fraction, which is left out. */
    private static long secondOfDay(char[] buf, int from, int to) {
        int first = indexOf(':', buf, from, to);
        int second = first < 0 ? -1 : indexOf(':', buf, first + 1, to);
        int minuteEnd = second < 0 ? to : second;
        if (first - from < 1 || first - from > 2 || minuteEnd - first != 3) {
            return UNREADABLE;
        }
        long hour = digits(buf, from, first);
        long minute = digits(buf, first + 1, minuteEnd);
        long seconds = second < 0 ? 0 : seconds(buf, second + 1, to);
        boolean real = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && seconds >= 0 && seconds < 60;
        return real ? (hour * 60 + minute) * 60 + seconds : UNREADABLE;
    }

    private static long seconds(char[] buf, int from, int to) {
        int point = indexOf('.', buf, from, to);
        int end = point < 0 ? to : point;
        boolean fraction = point < 0 || (point + 1 < to && areDigits(buf, point + 1, to));
        return end - from == 2 && fraction ? digits(buf, from, end) : UNREADABLE;
    }

    private static boolean areDigits(char[] buf, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buf[i] < '0' || buf[i] > '9') {
                return false;
            }
        }
        return true;
    }
}
