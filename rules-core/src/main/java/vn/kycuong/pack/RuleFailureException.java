package vn.kycuong.pack;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.ConsequenceException;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Policy;
import vn.kycuong.law.WorkCalendar.UnknownYearException;

/** Stops an evaluation: a rule failed. A swallowed failure would be a wrong legal answer. */
public final class RuleFailureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** How the engine names the rule of a condition that failed: it hands over no rule, only its words. */
    private static final Pattern RULE_OF_CONDITION = Pattern.compile("\\[Rule \"([^\"]+)\"");

    private static final String UNKNOWN = "?";

    private RuleFailureException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to throw for a failure: the year that has no calendar, or a failure that names rule, unit and policy. */
    static RuntimeException of(RuntimeException failure, Policy policy, Collection<Bearer> bearers) {
        String rule = UNKNOWN;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownYearException year) {
                return year;
            }
            if (cause instanceof ConsequenceException consequence) {
                rule = consequence.getRule().getName();
            }
            Matcher condition = RULE_OF_CONDITION.matcher(String.valueOf(cause.getMessage()));
            if (rule.equals(UNKNOWN) && condition.find()) {
                rule = condition.group(1);
            }
        }
        String unit = bearers.stream().map(Bearer::unitId).findFirst().orElse(UNKNOWN);
        return new RuleFailureException(
                "Rule (%s) of policy (%s %s) failed on unit (%s): %s%nMaybe the rule does not expect an empty cell."
                        .formatted(rule, policy.id(), policy.version(), unit, failure.getMessage()),
                failure);
    }
}
