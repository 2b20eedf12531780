package vn.kycuong.law;

import java.util.Locale;

/** How well a text, or a cell that rests on it, is known. */
public enum Confidence {
    /** The text was read. */
    FOUND,
    /** Known, its text not read. */
    KNOWN,
    /** Not sure: verify before use. */
    UNSURE,
    /** Known by title only: verify before use. */
    TITLE_ONLY;

    /**
     * Whether a person must read the text before relying on it.
     *
     * @return whether it must be verified
     */
    public boolean mustBeVerified() {
        return this == UNSURE || this == TITLE_ONLY;
    }

    /**
     * The word in tables.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
