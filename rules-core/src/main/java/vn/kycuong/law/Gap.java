package vn.kycuong.law;

import java.util.Locale;

/** Why the law names no form. A gap is told, never filled by interpolation. */
public enum Gap {
    /** The law is silent. */
    STATUTORY_GAP,
    /** The regime does not know such a severity. */
    SEVERITY_NOT_IN_REGIME,
    /** Managerial conduct of somebody who holds no post. */
    NOT_A_MANAGER,
    /** The act or the case is older than the first regime. */
    BEFORE_REGIMES,
    /** A written reminder had to come first. */
    PRIOR_REMINDER_MISSING,
    /** Whether a written reminder came first cannot be told: the register is not supplied. */
    MISSING_REMINDERS,
    /** The law of the act or the law of the case names no form, so that the milder cannot be told. */
    LEX_MITIOR,
    /** The form that is being served is none of the ladder. */
    FORM_NOT_IN_LADDER;

    /** {@return the word in tables and results} */
    public String word() {
        return this == MISSING_REMINDERS ? "missing:reminders" : name().toLowerCase(Locale.ROOT);
    }
}
