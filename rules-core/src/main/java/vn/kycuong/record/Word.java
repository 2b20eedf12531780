package vn.kycuong.record;

import java.util.Locale;

/** A word of a fixed vocabulary, as it stands in a cell. Read without regard to case, written as {@link #word()}. */
public interface Word {

    /**
     * The constant's name.
     *
     * @return as declared
     */
    String name();

    /**
     * The word as it is written in files and results.
     *
     * @return lower case, unless the vocabulary itself uses capitals
     */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
