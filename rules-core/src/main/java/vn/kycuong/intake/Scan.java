package vn.kycuong.intake;

import java.nio.CharBuffer;
import java.text.Normalizer;

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

    /** Where a cell starts once it is trimmed of every blank that cannot be seen. */
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
        return c <= ' ' || (c > '~' && isInvisible(c));
    }

    /** Unicode white space, and the marks that take no room: zero width space, word joiner, byte order mark. */
    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** The place of the first of three characters, or -1. */
    static int firstOf(char one, char other, char third, char[] buf, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buf[i] == one || buf[i] == other || buf[i] == third) {
                return i;
            }
        }
        return -1;
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

    /** Whether a cell is written {@code ="x"}. */
    static boolean isFormula(char[] buf, int from, int to) {
        return to - from >= 3 && buf[from] == '=' && buf[from + 1] == '"' && buf[to - 1] == '"';
    }

    /** Whether a text may have letters and marks apart. Vietnamese letters in one piece have not. */
    static boolean mayBeDecomposed(char[] buf, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = buf[i];
            if (c >= '\u0300' && (c < '\u1E00' || c > '\u1EFF')) {
                return true;
            }
        }
        return false;
    }

    /** A text in Unicode NFC. */
    static char[] composed(char[] buf, int from, int to) {
        return Normalizer.normalize(CharBuffer.wrap(buf, from, to - from), Normalizer.Form.NFC)
                .toCharArray();
    }
}
