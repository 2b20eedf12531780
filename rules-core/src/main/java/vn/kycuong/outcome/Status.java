package vn.kycuong.outcome;

import java.util.Locale;

/** What a finding says of a figure. */
public enum Status {
    /** A threshold matches. */
    BREACHED,
    /** No threshold matches. */
    MET,
    /** Nothing can be concluded. */
    UNKNOWN,
    /** A threshold would match, but the records or the time in post excuse. */
    EXCUSED,
    /** The obligation is not in force in the period. */
    NOT_APPLICABLE;

    /** {@return the word in results} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
