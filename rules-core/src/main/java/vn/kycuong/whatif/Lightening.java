package vn.kycuong.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.kycuong.law.FigureId;
import vn.kycuong.outcome.Counterfactual;
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
        List<Counterfactual> answers = new ArrayList<>(ofRecords());
        trial.now().ledger().stream()
                .filter(finding -> finding.id().equals(figure))
                .forEach(finding -> answers.addAll(new Omissions(trial, finding).answers(MOST_RECORDS)));
        return answers;
    }

    /** What would do if the records that count were otherwise. */
    private List<Counterfactual> ofRecords() {
        List<Lifting> evidence = trial.now().ledger().stream()
                .filter(finding -> finding.id().equals(figure))
                .map(Finding::explanation)
                .filter(Objects::nonNull)
                .flatMap(explanation -> explanation.evidence().stream())
                .limit(MOST_ASKED)
                .map(counted -> new Lifting(trial, figure, counted))
                .toList();
        List<Counterfactual> answers = new ArrayList<>();
        // Like is put with like: the causes of two records, the dates of two others.
        List<String> columns = evidence.stream()
                .flatMap(lifting -> lifting.columns().stream())
                .distinct()
                .toList();
        List<String> notAlone = new ArrayList<>();
        for (String column : columns) {
            List<Counterfactual> found = smallest(evidence, lifting -> lifting.alone(column));
            answers.addAll(found);
            if (found.isEmpty()) {
                notAlone.add(column);
            }
        }
        answers.addAll(smallest(evidence, lifting -> lifting.together(notAlone)));
        answers.addAll(smallest(evidence, Lifting::reported));
        return answers.isEmpty() ? smallest(evidence, lifting -> lifting.first(columns)) : answers;
    }

    /** The first that lightens, and the first that lifts, with one more record at a time. */
    private List<Counterfactual> smallest(List<Lifting> evidence, Function<Lifting, Optional<Edit>> ask) {
        List<Counterfactual> found = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (int asked = 0; asked < evidence.size() && edits.size() < MOST_RECORDS; asked++) {
            if (edits.isEmpty() && asked == MOST_RECORDS) {
                return found; // what does not ease any of three will hardly ease others
            }
            Optional<Edit> edit = ask.apply(evidence.get(asked));
            if (edit.isEmpty()) {
                continue;
            }
            edits.add(edit.get());
            Optional<Counterfactual> answer =
                    trial.answer(List.copyOf(edits)).filter(other -> Effects.lightens(other, figure));
            if (answer.isPresent() && Effects.lifts(answer.get(), figure)) {
                found.add(answer.get());
                return found;
            }
            if (found.isEmpty()) {
                answer.ifPresent(found::add);
            }
        }
        return found;
    }
}
