package vn.kycuong.safeguard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Regime;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * What the law says of one violation, once the law of the case and the law of the act are compared.
 *
 * @param fact the violation
 * @param ruling what follows
 * @param candidates the forms that may be meant
 * @param regime the regime of the case, or null before the first
 * @param regimeOfAct the regime of the act, or null before the first
 * @param formThen the form under the law of the act, where that is another regime and names one
 * @param comparesLaws whether the two regimes differ
 * @param milderFound whether both name a form, so that the milder one was found
 */
record Opinion(
        ViolationFact fact,
        Ruling ruling,
        List<Form> candidates,
        @Nullable Regime regime,
        @Nullable Regime regimeOfAct,
        @Nullable Form formThen,
        boolean comparesLaws,
        boolean milderFound) {

    /** One regime governs both the act and the case. */
    static Opinion underOne(ViolationFact fact, Regime regime, Ruling ruling) {
        List<Form> candidates = ruling.form() == null ? List.of() : List.of(ruling.form());
        return new Opinion(fact, ruling, candidates, regime, regime, null, false, false);
    }

    /** The act or the case is older than the first regime. */
    static Opinion beforeRegimes(ViolationFact fact, @Nullable Regime regime, @Nullable Regime regimeOfAct) {
        Ruling none = Ruling.gap(Gap.BEFORE_REGIMES, null, List.of(), false);
        return new Opinion(fact, none, List.of(), regime, regimeOfAct, null, false, false);
    }

    boolean lacksReminder() {
        return ruling.gap() == Gap.PRIOR_REMINDER_MISSING;
    }
}
