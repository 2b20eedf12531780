package vn.kycuong.record;

import java.util.Arrays;
import java.util.List;

/**
 * A reference to a row: its file and its key, written {@code dossiers:HS-1}. Ordered by code point of that form.
 *
 * @param file the file that holds the row
 * @param id the key of the row
 */
public record RecordRef(RecordFile file, String id) implements Comparable<RecordRef> {

    /**
     * Records in their order, by file and key.
     *
     * @param refs some records
     * @return an immutable list of them
     */
    public static List<RecordRef> inOrder(List<RecordRef> refs) {
        for (int i = 1; i < refs.size(); i++) {
            if (refs.get(i - 1).compareTo(refs.get(i)) > 0) {
                RecordRef[] sorted = refs.toArray(RecordRef[]::new);
                Arrays.sort(sorted);
                return List.of(sorted);
            }
        }
        return List.copyOf(refs);
    }

    @Override
    public int compareTo(RecordRef other) {
        return file == other.file
                ? CodePoints.compare(id, other.id)
                : file.fileName().compareTo(other.file.fileName());
    }

    @Override
    public String toString() {
        return file.fileName() + ":" + id;
    }

    /** The order of texts by Unicode code point, which is that of their UTF-8 bytes and not that of {@link String}. */
    public static final class CodePoints {

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
}
