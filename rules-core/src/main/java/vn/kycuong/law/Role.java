package vn.kycuong.law;

import java.util.Locale;

/** The role in which a subject bears an obligation. */
public enum Role {
    /** Every officer. */
    OFFICER,
    /** An officer who holds a post. */
    MANAGER,
    /** An officer who holds none. */
    STAFF,
    /** The one head of a unit. */
    HEAD,
    /** The unit as a collective. */
    UNIT;

    private final String word = name().toLowerCase(Locale.ROOT);

    /**
     * The word in tables and results.
     *
     * @return lower case
     */
    public String word() {
        return word;
    }
}
