package vn.kycuong.intake;

/** Cells are trimmed: of white space and of the no-break spaces that spreadsheets leave. */
final class Trim {

    private Trim() {}

    static int start(char[] buf, int from, int to) {
        int start = from;
        while (start < to && isBlank(buf[start])) {
            start++;
        }
        return start;
    }

    static int end(char[] buf, int from, int to) {
        int end = to;
        while (end > from && isBlank(buf[end - 1])) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
