package vn.kycuong.intake;

import static vn.kycuong.intake.Scan.UNREADABLE;
import static vn.kycuong.intake.Scan.digits;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads counts, years and decimal numbers from the characters of a cell. */
final class NumberParser {

    private static final int LONGEST_COUNT = 9;
    private static final int LONGEST_DECIMAL = 40; // the time to read one grows with the square of its length

    private NumberParser() {}

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
        return year >= 0 && year < DateParser.FIRST_DAY.getYear() ? Scan.TOO_EARLY : year;
    }

    /** A decimal number with a point, or with a comma where that is allowed; null if it is none, or far too long. */
    static @Nullable BigDecimal decimal(char[] buf, int from, int to, boolean commaAllowed) {
        if (to - from > LONGEST_DECIMAL) {
            return null;
        }
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
            } else if (c == '.' && commaAllowed && i == to - 4) {
                return null; // a mark of thousands, where a comma is the decimal point
            } else if ((c == '.' || (c == ',' && commaAllowed)) && marks == 0 && digits > 0 && i < to - 1) {
                marks++;
                plain.append('.');
            } else {
                return null;
            }
        }
        return digits == 0 ? null : new BigDecimal(plain.toString());
    }
}
