package vn.kycuong.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kycuong.law.FigureId;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Unanswered;
import vn.kycuong.outcome.Unanswered.Why;
import vn.kycuong.whatif.Trial.Attempt;

/** Finds the smallest changes that would lift or lighten what is recommended for one figure. Answers once. */
final class Lightening {

    /** The most records that an answer names; more than three only if they change alike. */
    private static final int MOST_RECORDS = 12;

    /** What does not ease any of so many will hardly ease others, and the answer must come soon. */
    private static final int ENOUGH = 3;

    private final Trial trial;
    private final FigureId figure;
    private final List<Recommendation> recommended;
    private final List<Counted> counted;
    private final List<Counterfactual> answers = new ArrayList<>();

    /** What eases a record by itself, by column, and which columns may. */
    private final Map<Lifting, Map<String, Edit>> alone = new HashMap<>();

    private final Map<Lifting, Set<String>> eases = new HashMap<>();
    private boolean fewCases;

    Lightening(Trial trial, FigureId figure) {
        this.trial = trial;
        this.figure = figure;
        recommended = trial.now().recommendations().stream()
                .filter(recommendation -> recommendation.figure().equals(figure))
                .toList();
        counted = trial.now().ledger().stream()
                .filter(finding -> finding.id().equals(figure))
                .map(Finding::explanation)
                .filter(Objects::nonNull)
                .flatMap(explanation -> explanation.evidence().stream())
                .toList();
    }

    List<Counterfactual> answers() {
        List<Lifting> evidence = counted.stream()
                .limit(MOST_RECORDS)
                .map(row -> new Lifting(trial, figure, row))
                .toList();
        ofRecords(evidence);
        trial.now().ledger().stream()
                .filter(finding -> finding.id().equals(figure))
                .forEach(finding -> answers.addAll(new Omissions(trial, finding).answers(MOST_RECORDS)));
        if (!isLifted(told(answers)) || isOfLaw()) {
            filed(evidence, Lifting::exempted);
        }
        return List.copyOf(answers);
    }

    /** What is recommended of which no answer tells anything, and why. */
    List<Unanswered> unanswered() {
        Set<Effect> told = told(answers);
        return recommended.stream()
                .filter(recommendation -> told.stream().noneMatch(effect -> Effects.lightens(effect, recommendation)))
                .map(recommendation -> new Unanswered(figure, recommendation.measure(), why()))
                .distinct()
                .toList();
    }

    private Why why() {
        if (fewCases) {
            return Why.FEW_CASES;
        }
        if (counted.size() > MOST_RECORDS) {
            return Why.MANY_RECORDS;
        }
        boolean decided = !counted.isEmpty()
                && counted.stream().allMatch(row -> Filings.isDecided(row.id().file()));
        return decided ? Why.DECIDED : Why.NOT_FOUND;
    }

    /** What would do if the records that count were otherwise. */
    private void ofRecords(List<Lifting> evidence) {
        List<String> notAlone = new ArrayList<>();
        // Like is put with like: the causes of two records, the dates of two others.
        for (String column : columns(evidence)) {
            List<Counterfactual> found = ofColumn(evidence, column);
            answers.addAll(found);
            if (found.isEmpty()) {
                notAlone.add(column);
            }
        }
        Ask together = (lifting, last) -> last.flatMap(lifting::like)
                .or(() -> lifting.together(without(notAlone, eases.getOrDefault(lifting, Set.of()))));
        List<Counterfactual> found = smallest(evidence, Set.of(), together);
        answers.addAll(found);
        if (!isLifted(told(found))) {
            // Each record has its own fault.
            answers.addAll(smallest(evidence, told(found), first(notAlone, together)));
        }
        filed(evidence, Lifting::reported);
        filed(evidence, Lifting::concluded);
        fallBack(evidence, first(columns(evidence), (lifting, last) -> Optional.empty()));
        fallBack(
                evidence,
                (lifting, last) -> together.of(lifting, last)
                        .or(() -> first(columns(evidence), together).of(lifting, last)));
    }

    /** Asks for the first of some columns that eases a record by itself, else for something else. */
    private Ask first(List<String> columns, Ask otherwise) {
        return (lifting, last) -> columns.stream()
                .flatMap(column ->
                        Stream.ofNullable(alone.getOrDefault(lifting, Map.of()).get(column)))
                .findFirst()
                .or(() -> otherwise.of(lifting, last));
    }

    /** What would do if one column of the records were otherwise. */
    private List<Counterfactual> ofColumn(List<Lifting> evidence, String column) {
        Map<Lifting, Edit> eased = new AtOnce(trial, figure, evidence).eased(lifting -> lifting.choices(column));
        eased.keySet()
                .forEach(lifting ->
                        eases.computeIfAbsent(lifting, any -> new HashSet<>()).add(column));
        return smallest(eased.keySet(), Set.of(), (lifting, last) -> {
            Edit edit = Objects.requireNonNull(eased.get(lifting));
            Optional<Edit> best = lifting.atLatest(edit, column, last);
            best.ifPresent(other ->
                    alone.computeIfAbsent(lifting, any -> new HashMap<>()).put(column, other));
            return best;
        });
    }

    /** What alone eases a record needs no other column besides. */
    private static List<String> without(List<String> columns, Set<String> alone) {
        return columns.stream().filter(column -> !alone.contains(column)).toList();
    }

    /** Asks for more only where something is not lifted yet. */
    private void fallBack(List<Lifting> evidence, Ask ask) {
        Set<Effect> told = told(answers);
        if (!isLifted(told)) {
            answers.addAll(smallest(evidence, told, ask));
        }
    }

    /** What would do if something were on record besides. */
    private void filed(List<Lifting> evidence, Function<Lifting, List<Edit>> filings) {
        Map<Lifting, Edit> eased = new AtOnce(trial, figure, evidence).eased(filings);
        answers.addAll(smallest(
                eased.keySet(), Set.of(), (lifting, last) -> Optional.of(Objects.requireNonNull(eased.get(lifting)))));
    }

    private static List<String> columns(List<Lifting> evidence) {
        return evidence.stream()
                .flatMap(lifting -> lifting.columns().stream())
                .distinct()
                .toList();
    }

    /** What answers tell of the figure. */
    private Set<Effect> told(List<Counterfactual> answers) {
        return answers.stream()
                .flatMap(answer -> answer.effects().stream())
                .filter(effect -> Effects.lightens(effect, figure))
                .collect(Collectors.toSet());
    }

    private boolean isLifted(Set<Effect> told) {
        return recommended.stream()
                .allMatch(recommendation -> told.contains(new Effect.Lifted(figure, recommendation.measure())));
    }

    /** Whether it is discipline law that recommends, not a threshold. */
    private boolean isOfLaw() {
        return recommended.stream().allMatch(recommendation -> recommendation.threshold() == null);
    }

    /** Asks what would do for a record, knowing what did for the last one. */
    private interface Ask {
        Optional<Edit> of(Lifting lifting, Optional<Edit> last);
    }

    /** With one more record at a time, whatever lightens more than is told already, until all is lifted. */
    private List<Counterfactual> smallest(Collection<Lifting> records, Set<Effect> before, Ask ask) {
        List<Counterfactual> found = new ArrayList<>();
        Set<Effect> told = new HashSet<>(before);
        List<Edit> edits = new ArrayList<>();
        int asked = 0;
        Optional<Edit> last = Optional.empty();
        for (Lifting lifting : records) {
            if (isLifted(told) || (edits.isEmpty() && asked++ == ENOUGH)) {
                return found;
            }
            Optional<Edit> edit = ask.of(lifting, last);
            if (edit.isEmpty()) {
                continue;
            }
            last = edit;
            edits.add(edit.get());
            Attempt attempt = trial.answer(
                    List.copyOf(edits), effect -> Effects.lightens(effect, figure) && !told.contains(effect));
            fewCases |= attempt.fewCases();
            attempt.answer().ifPresent(answer -> {
                found.add(answer);
                told.addAll(answer.effects());
            });
        }
        return found;
    }
}
