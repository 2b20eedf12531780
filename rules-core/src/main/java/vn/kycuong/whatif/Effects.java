package vn.kycuong.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.record.DisciplineWords.Form;

/** What is different between two results of a subject. */
final class Effects {

    private record Key(FigureId figure, Object kind) {}

    private Effects() {}

    static List<Effect> between(SubjectResult now, SubjectResult then) {
        List<Effect> effects = new ArrayList<>();
        Map<Key, Recommendation> before = byKind(now);
        Map<Key, Recommendation> after = byKind(then);
        before.forEach((key, recommendation) -> effect(recommendation, after.get(key), effects));
        after.forEach((key, recommendation) -> {
            if (!before.containsKey(key)) {
                effects.add(new Effect.Added(key.figure, recommendation.measure()));
            }
        });
        for (Finding finding : now.ledger()) {
            if (finding.status() == Status.UNKNOWN) {
                then.ledger().stream()
                        .filter(other -> other.id().equals(finding.id())
                                && Objects.equals(other.days(), finding.days())
                                && other.status() != Status.UNKNOWN)
                        .forEach(other -> effects.add(new Effect.Concluded(other.id(), other.status())));
            }
        }
        return effects.stream().distinct().toList();
    }

    /**
     * Recommendations of one figure replace each other within a family; those of discipline law stand for themselves. Of
     * a head who came and went, the heaviest speaks for all days: what is lifted is recommended for none of them.
     */
    private static Map<Key, Recommendation> byKind(SubjectResult result) {
        Map<Key, Recommendation> byKind = new LinkedHashMap<>();
        for (Recommendation recommendation : result.recommendations()) {
            Measure measure = recommendation.measure();
            Object kind = recommendation.threshold() == null ? measure : measure.family();
            byKind.merge(
                    new Key(recommendation.figure(), kind),
                    recommendation,
                    (one, other) -> other.measure().rank() > one.measure().rank() ? other : one);
        }
        return byKind;
    }

    private static void effect(Recommendation now, @Nullable Recommendation then, List<Effect> effects) {
        if (then == null) {
            effects.add(new Effect.Lifted(now.figure(), now.measure()));
        } else if (then.measure() != now.measure()) {
            effects.add(new Effect.Replaced(now.figure(), now.measure(), then.measure()));
        } else if (!Objects.equals(form(now), form(then))) {
            effects.add(new Effect.OtherForm(now.figure(), form(now), form(then)));
        }
    }

    private static @Nullable Form form(Recommendation recommendation) {
        FormsAllowed allowed = recommendation.formsAllowed();
        return allowed == null ? null : allowed.form();
    }

    /** Whether a recommendation of a figure would be gone, or lighter. */
    static boolean lightens(Effect effect, FigureId figure) {
        if (!effect.figure().equals(figure)) {
            return false;
        }
        return effect instanceof Effect.Lifted
                || (effect instanceof Effect.Replaced replaced && replaced.isLighter())
                || (effect instanceof Effect.OtherForm form
                        && form.from() != null
                        && form.to() != null
                        && form.to().compareTo(form.from()) < 0);
    }

    /** Whether a recommendation would be gone, or lighter. */
    static boolean lightens(Effect effect, Recommendation recommendation) {
        if (!lightens(effect, recommendation.figure())) {
            return false;
        }
        Measure measure = recommendation.measure();
        return effect instanceof Effect.Lifted lifted
                ? lifted.measure() == measure
                : effect instanceof Effect.Replaced replaced
                        ? replaced.from() == measure
                        : recommendation.formsAllowed() != null;
    }
}
