package vn.kycuong.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kycuong.law.FigureId;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Finding;

/** Finds the smallest changes that would lift or lighten what is recommended for one figure. */
final class Lightening {

    private static final int MOST_RECORDS = 3;

    /** Of how many records changes are sought: where so many count, three will rarely do, and the answer must come soon. */
    private static final int MOST_ASKED = 12;

    private final Trial trial;
    private final FigureId figure;

    Lightening(Trial trial, FigureId figure) {
        this.trial = trial;
        this.figure = figure;
    }

    List<Counterfactual> answers() {
        List<Counted> evidence = trial.now().ledger().stream()
                .filter(finding -> finding.id().equals(figure))
                .map(Finding::explanation)
                .filter(Objects::nonNull)
                .flatMap(explanation -> explanation.evidence().stream())
                .limit(MOST_ASKED)
                .toList();
        // By what changes, so that like is put with like: the cause of two records, the dates of two others.
        Map<Set<String>, List<Edit>> likeEdits = new LinkedHashMap<>();
        List<Edit> any = new ArrayList<>();
        for (Counted counted : evidence) {
            List<Edit> edits = new Lifting(trial, figure, counted).edits();
            edits.forEach(edit -> likeEdits
                    .computeIfAbsent(new TreeSet<>(edit.cells().keySet()), columns -> new ArrayList<>())
                    .add(edit));
            edits.stream().findFirst().ifPresent(any::add);
        }
        List<Counterfactual> answers = new ArrayList<>();
        likeEdits.values().forEach(edits -> answers.addAll(smallest(edits)));
        return answers.isEmpty() ? smallest(any) : answers;
    }

    /** The first that lightens, and the first that lifts. */
    private List<Counterfactual> smallest(List<Edit> edits) {
        List<Counterfactual> found = new ArrayList<>();
        for (int records = 1; records <= Math.min(MOST_RECORDS, edits.size()); records++) {
            Optional<Counterfactual> answer = trial.answer(List.copyOf(edits.subList(0, records)))
                    .filter(other -> lightens(other).findAny().isPresent());
            if (answer.isEmpty()) {
                continue;
            }
            if (lightens(answer.get()).anyMatch(Effect.Lifted.class::isInstance)) {
                found.add(answer.get());
                return found;
            }
            if (found.isEmpty()) {
                found.add(answer.get());
            }
        }
        return found;
    }

    private Stream<Effect> lightens(Counterfactual answer) {
        return answer.effects().stream().filter(effect -> Effects.lightens(effect, figure));
    }
}
