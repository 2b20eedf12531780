package vn.kycuong.law;

import java.util.Locale;

/** Something that a competent person must still decide or verify, in the order in which a recommendation names them. */
public enum Check {
    /** Confirm the facts. */
    CONFIRM_FACTS,
    /** Find out whose fault it was: a cause is not established. */
    ATTRIBUTE_FAULT,
    /** Conclude that there was a consequence. */
    CONCLUDE_CONSEQUENCE,
    /** Conclude the violation. */
    CONCLUDE_VIOLATION,
    /** Conclude its severity. */
    CONCLUDE_SEVERITY,
    /** Choose the measure. */
    CHOOSE_MEASURE,
    /** Check the limitation. */
    CHECK_LIMITATION,
    /** Check who is competent. */
    CHECK_COMPETENCE,
    /** Find the post to assign. */
    ASSIGN_POST,
    /** The law is silent: take advice. */
    STATUTORY_GAP,
    /** Read the provision: it is known by title or not surely. */
    VERIFY_PROVISION,
    /** Compare the law of the act with the law of the case. */
    LEX_MITIOR,
    /** The Party track runs beside. */
    PARTY_TRACK;

    /**
     * The word in tables and results.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
