package vn.kycuong.fault;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The known name that a wrong one was probably meant to be. */
public final class Nearest {

    private static final int LONGEST_COMPARED = 64;

    private Nearest() {}

    /**
     * The nearest of some names by the number of letters to change, without regard to case and marks.
     *
     * @param wrong the name found
     * @param known the known names, at least one
     * @return the nearest, the first of them in their order
     */
    public static String to(String wrong, Collection<String> known) {
        String plain = plain(wrong);
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))))
                .orElseThrow();
    }

    private static String plain(String text) {
        String cut = text.length() > LONGEST_COMPARED ? text.substring(0, LONGEST_COMPARED) : text;
        return Normalizer.normalize(cut.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    /** The edit distance of Levenshtein. */
    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[right.length()];
    }
}
