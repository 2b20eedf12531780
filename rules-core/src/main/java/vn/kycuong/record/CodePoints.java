package vn.kycuong.record;

/** The order of texts by Unicode code point, which is that of their UTF-8 bytes and not that of {@link String}. */
public final class CodePoints {

    private CodePoints() {}

    /**
     * Compares two texts by code point.
     *
     * @param left the first text
     * @param right the second text
     * @return below, at or above 0 as {@code left} comes before, is, or comes after {@code right}
     */
    public static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // A surrogate stands for a code point above every other char.
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
