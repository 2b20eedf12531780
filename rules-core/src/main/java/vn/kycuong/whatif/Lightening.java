package vn.kycuong.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Finding;

/** Finds the smallest changes that would lift or lighten what is recommended for one figure. */
final class Lightening {

    private static final int MOST_RECORDS = 3;

    /** A share of many records is not lifted by three. */
    private static final int MOST_OF_SHARE = 12;

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
        AtOnce atOnce = new AtOnce(trial, figure, evidence);
        List<Counterfactual> answers = new ArrayList<>();
        Map<Lifting, Optional<Edit>> otherwise = new LinkedHashMap<>();
        List<String> notAlone = new ArrayList<>();
        // Like is put with like: the causes of two records, the dates of two others.
        for (String column : columns(evidence)) {
            Map<Lifting, Edit> eased = atOnce.eased(lifting -> lifting.choices(column));
            List<Counterfactual> found = smallest(eased.keySet(), (lifting, last) -> {
                Edit edit = Objects.requireNonNull(eased.get(lifting));
                Optional<Edit> best = lifting.atLatest(edit, column, last);
                otherwise.putIfAbsent(lifting, best);
                return best;
            });
            answers.addAll(found);
            if (found.isEmpty()) {
                notAlone.add(column);
            }
        }
        answers.addAll(smallest(
                evidence, (lifting, last) -> last.flatMap(lifting::like).or(() -> lifting.together(notAlone))));
        Map<Lifting, Edit> reported = atOnce.eased(Lifting::reported);
        answers.addAll(smallest(
                reported.keySet(), (lifting, last) -> Optional.of(Objects.requireNonNull(reported.get(lifting)))));
        return answers.isEmpty()
                ? smallest(evidence, (lifting, last) -> otherwise.getOrDefault(lifting, Optional.empty()))
                : answers;
    }

    /** Asks what would do for a record, knowing what did for the last one. */
    private interface Ask {
        Optional<Edit> of(Lifting lifting, Optional<Edit> last);
    }

    private static List<String> columns(List<Lifting> evidence) {
        return evidence.stream()
                .flatMap(lifting -> lifting.columns().stream())
                .distinct()
                .toList();
    }

    private int mostRecords() {
        return trial.now().ledger().stream()
                        .anyMatch(finding -> finding.id().equals(figure)
                                && (finding.percent() || finding.amount() instanceof Amount.OfHandled))
                ? MOST_OF_SHARE
                : MOST_RECORDS;
    }

    /** The first that lightens, and the first that lifts, with one more record at a time. */
    private List<Counterfactual> smallest(Collection<Lifting> records, Ask ask) {
        List<Counterfactual> found = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int asked = 0;
        Optional<Edit> last = Optional.empty();
        for (Lifting lifting : records) {
            if (edits.size() == mostRecords() || (edits.isEmpty() && asked++ == MOST_RECORDS)) {
                return found; // what does not ease any of three will hardly ease others
            }
            Optional<Edit> edit = ask.of(lifting, last);
            if (edit.isEmpty()) {
                continue;
            }
            last = edit;
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
