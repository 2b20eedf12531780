package vn.kycuong.intake;

import static vn.kycuong.intake.Scan.UNREADABLE;

import java.util.List;
import vn.kycuong.record.Words.Word;

/** Reads words and booleans, in any case, from the characters of a cell; the answers are those of {@link Scan}. */
final class WordParser {

    private WordParser() {}

    /** 1 for true and 0 for false, in English or Vietnamese. */
    static long bool(char[] buf, int from, int to) {
        if (is("true", buf, from, to) || is("x", buf, from, to) || is("có", buf, from, to)) {
            return 1;
        }
        return is("false", buf, from, to) || is("không", buf, from, to) ? 0 : UNREADABLE;
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
            int end = Scan.indexOf(';', buf, start, to);
            end = end < 0 ? to : end;
            int first = Scan.trimmedStart(buf, start, end);
            int last = Scan.trimmedEnd(buf, first, end);
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
}
