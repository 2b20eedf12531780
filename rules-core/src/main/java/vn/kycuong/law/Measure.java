package vn.kycuong.law;

import java.util.Locale;

/** A measure that may be recommended, with its family and its rank (biện pháp). A measure is never taken here. */
public enum Measure {
    /** Reminder (nhắc nhở). */
    REMINDER(Family.CONDUCT, 1, false),
    /** Review of responsibility (kiểm điểm). */
    REVIEW(Family.CONDUCT, 2, true),
    /** Review of the collective (kiểm điểm tập thể). */
    COLLECTIVE_REVIEW(Family.CONDUCT, 2, false),
    /** Move to other work (điều chuyển). */
    REASSIGNMENT(Family.PERSONNEL, 3, true),
    /** Replacement in the post (thay thế). */
    REPLACEMENT(Family.PERSONNEL, 4, true),
    /** Referral for discipline (xem xét kỷ luật). */
    DISCIPLINE_REFERRAL(Family.CONDUCT, 5, true),
    /** Referral for termination (xem xét cho thôi việc). */
    TERMINATION_REFERRAL(Family.PERSONNEL, 6, true);

    /** What a measure aims at. Measures of different families stand side by side. */
    public enum Family {
        /** The officer's conduct. */
        CONDUCT,
        /** The officer's place. */
        PERSONNEL
    }

    private final Family family;
    private final int rank;
    private final boolean deferrable;

    Measure(Family family, int rank, boolean deferrable) {
        this.family = family;
        this.rank = rank;
        this.deferrable = deferrable;
    }

    /**
     * What the measure aims at.
     *
     * @return the family
     */
    public Family family() {
        return family;
    }

    /**
     * The weight of the measure among all.
     *
     * @return 1 for the lightest
     */
    public int rank() {
        return rank;
    }

    /**
     * Whether a circumstance such as illness defers it.
     *
     * @return whether it can be deferred
     */
    public boolean isDeferrable() {
        return deferrable;
    }

    /**
     * The word in tables and results.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
