package vn.kycuong.fault;

import java.util.Locale;

/** A language of reports and messages. */
public enum Language {
    /** Vietnamese. */
    VI,
    /** English. */
    EN;

    /** {@return the code, for example {@code vi}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
