package vn.kycuong.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Word;

/**
 * Reads the characters of one cell without making objects of them. A method answers a number from 0, or one of the
 * negative answers below.
 */
final class CellParser {

    /** The cell does not read as what is asked for. */
    static final long UNREADABLE = -1;

    /** The date lies before {@link #FIRST_DAY}. */
    static final long TOO_EARLY = -2;

    /** The first day that a record may name. */
    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** Seconds of a day, and one more place for a moment without a time. */
    static final long TIMES = 24 * 60 * 60 + 1;

    private static final long EPOCH = FIRST_DAY.toEpochDay();
    private static final int LONGEST_COUNT = 9;

    private CellParser() {}

    /** Days since {@link #FIRST_DAY} of {@code yyyy-MM-dd} or {@code d/M/yyyy}. */
    static long date(char[] buf, int from, int to) {
        if (to - from == 10 && buf[from + 4] == '-' && buf[from + 7] == '-') {
            return days(digits(buf, from, from + 4), digits(buf, from + 5, from + 7), digits(buf, from + 8, to));
        }
        int first = indexOf('/', buf, from, to);
        int second = first < 0 ? -1 : indexOf('/', buf, first + 1, to);
        if (second < 0 || to - second != 5 || first - from > 2 || second - first > 3) {
            return UNREADABLE;
        }
        return days(digits(buf, second + 1, to), digits(buf, first + 1, second), digits(buf, from, first));
    }

    private static long days(long year, long month, long day) {
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return UNREADABLE;
        }
        YearMonth of = YearMonth.of((int) year, (int) month);
        if (day > of.lengthOfMonth()) {
            return UNREADABLE;
        }
        long days = of.atDay((int) day).toEpochDay() - EPOCH;
        return days < 0 ? TOO_EARLY : days;
    }

    /** A date, or a date, {@code T} or a space, and {@code HH:mm} or {@code HH:mm:ss}: day and time in one number. */
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

    private static long secondOfDay(char[] buf, int from, int to) {
        boolean withSeconds = to - from == 8 && buf[from + 5] == ':';
        if (!(to - from == 5 || withSeconds) || buf[from + 2] != ':') {
            return UNREADABLE;
        }
        long hour = digits(buf, from, from + 2);
        long minute = digits(buf, from + 3, from + 5);
        long second = withSeconds ? digits(buf, from + 6, to) : 0;
        boolean real = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return real ? (hour * 60 + minute) * 60 + second : UNREADABLE;
    }

    /** A whole number of few digits. */
    static long count(char[] buf, int from, int to) {
        int first = from;
        while (first < to - 1 && buf[first] == '0') {
            first++;
        }
        return to - first > LONGEST_COUNT ? UNREADABLE : digits(buf, first, to);
    }

    /** A year of four digits. */
    static long year(char[] buf, int from, int to) {
        long year = to - from == 4 ? digits(buf, from, to) : UNREADABLE;
        return year >= 0 && year < FIRST_DAY.getYear() ? TOO_EARLY : year;
    }

    /** 1 for true and 0 for false, in English or Vietnamese. */
    static long bool(char[] buf, int from, int to) {
        if (is("true", buf, from, to) || is("có", buf, from, to) || is("co\u0301", buf, from, to)) {
            return 1;
        }
        boolean no = is("false", buf, from, to) || is("không", buf, from, to) || is("kho\u0302ng", buf, from, to);
        return no ? 0 : UNREADABLE;
    }

    /** The place of a word in its vocabulary. */
    static long word(List<Word> vocabulary, char[] buf, int from, int to) {
        for (int i = 0; i < vocabulary.size(); i++) {
            if (is(vocabulary.get(i).word(), buf, from, to)) {
                return i;
            }
        }
        return UNREADABLE;
    }

    /** The places of words, separated by semicolons, as bits. */
    static long words(List<Word> vocabulary, char[] buf, int from, int to) {
        long bits = 0;
        int start = from;
        while (start <= to) {
            int end = indexOf(';', buf, start, to);
            end = end < 0 ? to : end;
            int first = Trim.start(buf, start, end);
            int last = Trim.end(buf, first, end);
            if (first < last) {
                long place = word(vocabulary, buf, first, last);
                if (place < 0) {
                    return UNREADABLE;
                }
                bits |= 1L << place;
            }
            start = end + 1;
        }
        return bits;
    }

    /** A decimal number with a point, or with a comma where that is allowed; null if it is none. */
    static @Nullable BigDecimal decimal(char[] buf, int from, int to, boolean commaAllowed) {
        StringBuilder plain = new StringBuilder();
        int digits = 0;
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = buf[i];
            if (c >= '0' && c <= '9') {
                digits++;
                plain.append(c);
            } else if (c == '-' && i == from) {
                plain.append(c);
            } else if ((c == '.' || (c == ',' && commaAllowed)) && marks == 0 && digits > 0 && i < to - 1) {
                marks++;
                plain.append('.');
            } else {
                return null;
            }
        }
        return digits == 0 ? null : new BigDecimal(plain.toString());
    }

    private static boolean is(String word, char[] buf, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = buf[from + i];
            if (c != word.charAt(i) && Character.toLowerCase(c) != Character.toLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static long digits(char[] buf, int from, int to) {
        if (from >= to) {
            return UNREADABLE;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = buf[i] - '0';
            if (digit < 0 || digit > 9) {
                return UNREADABLE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int indexOf(char wanted, char[] buf, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buf[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
