package vn.kycuong.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.record.Coordination;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Headship;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Task;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Post;

/** Finds which missing fact matters: a register that was not supplied, the cause of a delay that nobody established. */
final class MissingFacts {

    private static final int MOST_ASKED = 60;
    private static final int AT_ONCE = 8;

    private final Trial trial;

    MissingFacts(Trial trial) {
        this.trial = trial;
    }

    List<Counterfactual> answers() {
        List<Counterfactual> answers = new ArrayList<>();
        missingRegisters(trial.now()).forEach(file -> trial.answer(file).ifPresent(answers::add));
        List<Recorded> open = Stream.of(
                        rows(Dossier.class, Dossier::cause),
                        rows(Task.class, Task::cause),
                        rows(Coordination.class, Coordination::cause))
                .flatMap(rows -> rows)
                .sorted((a, b) -> a.ref().compareTo(b.ref()))
                .limit(MOST_ASKED)
                .toList();
        Map<Recorded, List<Cause>> matter = matter(open);
        matter.forEach((row, causes) -> answers.addAll(ofCause(row, causes)));
        return answers;
    }

    private static Set<RecordFile> missingRegisters(SubjectResult result) {
        return result.ledger().stream()
                .flatMap(finding -> finding.reasons().stream())
                .filter(Reason.Missing.class::isInstance)
                .map(reason -> ((Reason.Missing) reason).file())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private interface CauseOf<T> {
        @Nullable
        Cause of(T row);
    }

    /** The rows that the subject answers for, whose cause is not established. */
    private <T extends Recorded> Stream<Recorded> rows(Class<T> kind, CauseOf<T> cause) {
        String officerId = trial.officerId();
        boolean answersForAll = officerId == null
                || trial.rows(Officer.class).stream()
                        .anyMatch(officer -> officer.id().equals(officerId) && officer.post() == Post.HEAD)
                || trial.rows(Headship.class).stream()
                        .anyMatch(head -> head.officerId().equals(officerId));
        return trial.rows(kind).stream()
                .filter(row -> cause.of(row) == null && row.isSeenOn(trial.lastDay()))
                .filter(row -> answersForAll || Objects.equals(row.holder(), officerId))
                .map(row -> row);
    }

    /**
     * For which rows a cause could make a difference: if it makes none for several at once, it is not asked for each of
     * them; of causes that lead to the same for all rows at once, the first speaks for all.
     */
    private Map<Recorded, List<Cause>> matter(List<Recorded> rows) {
        Map<List<Effect>, Cause> causes = new LinkedHashMap<>();
        for (Cause cause : rows.isEmpty() ? List.<Cause>of() : List.of(Cause.values())) {
            causes.putIfAbsent(effects(rows, cause), cause);
        }
        causes.remove(List.of());
        Map<Recorded, List<Cause>> matter = new LinkedHashMap<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Recorded> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            List<Cause> matters = causes.values().stream()
                    .filter(cause -> !effects(some, cause).isEmpty())
                    .toList();
            some.forEach(row -> matter.put(row, matters));
        }
        return matter;
    }

    private List<Effect> effects(List<Recorded> rows, Cause cause) {
        return trial.effectsOf(rows.stream().map(row -> edit(row, cause)).toList());
    }

    /** Of causes that lead to the same, the first speaks for all. */
    private List<Counterfactual> ofCause(Recorded row, List<Cause> causes) {
        Map<List<Effect>, Counterfactual> byEffects = new LinkedHashMap<>();
        for (Cause cause : causes) {
            Optional<Counterfactual> answer =
                    trial.answer(List.of(edit(row, cause)), any -> true).answer();
            answer.ifPresent(other -> byEffects.putIfAbsent(other.effects(), other));
        }
        return List.copyOf(byEffects.values());
    }

    private static Edit edit(Recorded row, Cause cause) {
        return Edit.OfRow.of(row, "cause", Optional.of(cause));
    }
}
