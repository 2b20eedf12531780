package vn.kycuong.intake;

/**
 * Looks at the characters of one cell without making objects of them. What a cell reads as is a number from 0, or one
 * of the negative answers below.
 */
final class Scan {

    /** The cell does not read as what is asked for. */
    static final long UNREADABLE = -1;

    /** The date lies before {@link DateParser#FIRST_DAY}. */
    static final long TOO_EARLY = -2;

    /** What stands in place of bytes that are no UTF-8. */
    static final char REPLACEMENT = '\uFFFD';

    private Scan() {}

    /** Where a cell starts once it is trimmed: of white space and of the no-break spaces that spreadsheets leave. */
    static int trimmedStart(char[] buf, int from, int to) {
        int start = from;
        while (start < to && isBlank(buf[start])) {
            start++;
        }
        return start;
    }

    /** Where a cell ends once it is trimmed. */
    static int trimmedEnd(char[] buf, int from, int to) {
        int end = to;
        while (end > from && isBlank(buf[end - 1])) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    static int indexOf(char wanted, char[] buf, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buf[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The number that some digits write. */
    static long digits(char[] buf, int from, int to) {
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
}
