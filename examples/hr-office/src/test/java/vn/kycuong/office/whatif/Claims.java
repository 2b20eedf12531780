package vn.kycuong.office.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.Recommendation;

/** What is recommended to a subject, with the form of each, and which figures cannot be concluded. */
final class Claims {

    private record Recommended(FigureId figure, Measure measure) {}

    private static final String NO_FORM = "";

    private final Map<Recommended, String> recommended = new HashMap<>();
    private final Map<FigureId, Status> status = new HashMap<>();

    static Claims of(SubjectResult result) {
        Claims claims = new Claims();
        for (Recommendation row : result.recommendations()) {
            claims.recommended.put(
                    new Recommended(row.figure(), row.measure()),
                    row.formsAllowed() == null
                            ? NO_FORM
                            : form(row.formsAllowed().form()));
        }
        result.ledger().forEach(finding -> claims.status.put(finding.id(), finding.status()));
        return claims;
    }

    private static String form(@Nullable Object form) {
        return Objects.toString(form, NO_FORM);
    }

    /** That effects are all that is different, and that all of them are true. */
    void assertThatOnly(List<Effect> effects, Claims then) {
        Map<Recommended, String> expected = new HashMap<>(recommended);
        Map<FigureId, Status> concluded = new HashMap<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.Lifted lifted) {
                remove(expected, effect.figure(), lifted.measure());
            } else if (effect instanceof Effect.Replaced replaced) {
                remove(expected, effect.figure(), replaced.from());
                add(expected, effect.figure(), replaced.to(), then);
            } else if (effect instanceof Effect.Added added) {
                add(expected, effect.figure(), added.measure(), then);
            } else if (effect instanceof Effect.OtherForm other) {
                Recommended referral = new Recommended(effect.figure(), Measure.DISCIPLINE_REFERRAL);
                assertThat(expected.put(referral, form(other.to()))).isEqualTo(form(other.from()));
            } else if (effect instanceof Effect.Concluded conclusion) {
                concluded.put(effect.figure(), conclusion.to());
            }
        }
        assertThat(then.recommended).isEqualTo(expected);
        assertThat(then.concludedAfter(this)).isEqualTo(concluded);
    }

    private static void remove(Map<Recommended, String> expected, FigureId figure, Measure measure) {
        assertThat(expected.remove(new Recommended(figure, measure)))
                .as("%s now", figure)
                .isNotNull();
    }

    private static void add(Map<Recommended, String> expected, FigureId figure, Measure measure, Claims then) {
        Recommended added = new Recommended(figure, measure);
        assertThat(expected.put(added, then.recommended.getOrDefault(added, "not recommended")))
                .isNull();
    }

    /** The figures that could not be concluded before. */
    private Map<FigureId, Status> concludedAfter(Claims before) {
        Map<FigureId, Status> concluded = new HashMap<>(status);
        concluded
                .entrySet()
                .removeIf(finding ->
                        finding.getValue() == Status.UNKNOWN || before.status.get(finding.getKey()) != Status.UNKNOWN);
        return concluded;
    }
}
