package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;

/** Tries changes on a cell, for one subject. Not thread-safe. */
final class Trial {

    /** So many different changes a person keeps in mind; more only if they are alike. */
    private static final int MOST_UNLIKE = 3;

    private final DecisionEngine engine;
    private final Overlay cell;
    private final Period period;
    private final @Nullable String officerId;
    private final Edition edition;
    private final SubjectResult now;
    private final Overlay own;

    Trial(DecisionEngine engine, Overlay cell, Period period, @Nullable String officerId) {
        this.engine = engine;
        this.cell = cell;
        this.period = period;
        this.officerId = officerId;
        edition = engine.pack().policy().on(period.to());
        now = result(engine.explain(cell, period));
        own = own();
    }

    /** As much of the cell as leads to the same result, so that much can be tried. */
    private Overlay own() {
        if (officerId == null) {
            return cell;
        }
        Overlay less = Overlay.of(new Own(cell, officerId));
        return result(engine.explain(less, period)).equals(now) ? less : cell;
    }

    SubjectResult now() {
        return now;
    }

    String unitId() {
        return cell.unit().id();
    }

    LocalDate lastDay() {
        return period.to();
    }

    @Nullable
    String officerId() {
        return officerId;
    }

    Edition edition() {
        return edition;
    }

    <T extends Recorded> List<T> rows(Class<T> kind) {
        return cell.rows(kind);
    }

    /** The row that a reference names, as it is on record. */
    Optional<Recorded> row(RecordRef ref) {
        return cell.rows(ref.file().recordClass().asSubclass(Recorded.class)).stream()
                .filter(row -> row.id().equals(ref.id()))
                .<Recorded>map(row -> row)
                .findFirst();
    }

    private SubjectResult result(Overlay records) {
        return result(engine.evaluate(records, period));
    }

    private SubjectResult result(Evaluation evaluation) {
        return evaluation.subjects().stream()
                .filter(subject -> Objects.equals(subject.officerId(), officerId))
                .findFirst()
                .orElseGet(() -> new SubjectResult(evaluation.unitId(), officerId, false, List.of(), List.of()));
    }

    /** The result if some rows of a cell were otherwise. */
    private SubjectResult with(List<Edit> edits, Overlay records) {
        Map<RecordRef, Recorded> rows = new HashMap<>();
        List<Recorded> besides = new ArrayList<>();
        for (Edit edit : edits) {
            Recorded row = edit.edited();
            if (edit instanceof Edit.NewRow) {
                besides.add(row);
            } else {
                rows.put(row.ref(), row);
            }
        }
        return result(records.with(rows, besides));
    }

    /** What would come of a figure: which records would count, and whether what is recommended would be lighter. */
    record Tried(Set<RecordRef> counted, boolean lighter) {}

    /** Tries edits, to know where to look. */
    Tried tried(List<Edit> edits, FigureId figure) {
        SubjectResult then = with(edits, own);
        Set<RecordRef> counted = then.ledger().stream()
                .filter(finding -> finding.id().equals(figure))
                .flatMap(finding -> finding.evidence().stream())
                .collect(Collectors.toSet());
        boolean lighter = Effects.between(now, then).stream().anyMatch(effect -> Effects.lightens(effect, figure));
        return new Tried(counted, lighter);
    }

    /** What edits would probably lead to, to know where to look. */
    List<Effect> effectsOf(List<Edit> edits) {
        return Effects.between(now, with(edits, own));
    }

    /** What would follow, and whether something would only be lifted because too few cases were left. */
    record Then(List<Effect> effects, boolean fewCases) {}

    /** What would follow for the whole cell. */
    Then then(List<Edit> edits) {
        SubjectResult then = with(edits, cell);
        List<Effect> effects = Effects.between(now, then);
        return new Then(effects, effects.stream().anyMatch(effect -> isWantOfCases(effect, then)));
    }

    /** Whether a measure would only be lifted because too few cases were left to conclude anything. */
    private static boolean isWantOfCases(Effect effect, SubjectResult then) {
        return (effect instanceof Effect.Lifted || effect instanceof Effect.Replaced)
                && then.ledger().stream()
                        .anyMatch(finding -> finding.id().equals(effect.figure())
                                && finding.reasons().contains(Reason.Plain.SAMPLE));
    }

    /** The answer that rows would give that are otherwise, if some effect follows that is asked for. */
    Attempt answer(List<Edit> edits, Predicate<Effect> asked) {
        if (!Edit.areReadable(edits)
                || (own != cell && effectsOf(edits).stream().noneMatch(asked))) {
            return Attempt.FAILED;
        }
        Then then = then(edits);
        List<Effect> wanted = then.effects().stream().filter(asked).toList();
        if (wanted.isEmpty()) {
            return Attempt.FAILED;
        }
        Optional<List<Edit>> needed = then.fewCases() ? Optional.empty() : new Needed(this, wanted).of(edits);
        if (needed.isEmpty()) {
            return Attempt.FEW_CASES;
        }
        return new Attempt(
                Optional.of(needed.get())
                        .filter(few -> few.size() <= MOST_UNLIKE || Edit.areAlike(few))
                        .map(this::answer),
                false);
    }

    private Counterfactual answer(List<Edit> edits) {
        return new Counterfactual(
                edits.stream().map(Edit::change).toList(),
                then(edits).effects(),
                edits.stream().allMatch(Edit::fillsIn));
    }

    /**
     * What came of asking.
     *
     * @param answer the answer, if there is one
     * @param fewCases whether there is none because too few cases would be left
     */
    record Attempt(Optional<Counterfactual> answer, boolean fewCases) {

        private static final Attempt FAILED = new Attempt(Optional.empty(), false);
        private static final Attempt FEW_CASES = new Attempt(Optional.empty(), true);
    }

    /** The answer that a register would give that is supplied, if any effect follows. */
    Optional<Counterfactual> answer(RecordFile supplied) {
        List<Effect> effects = Effects.between(now, result(cell.supplied(supplied)));
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counterfactual(List.of(new Change.Supplied(supplied)), effects, true));
    }

    /** What follows from changes as an answer states them. */
    List<Effect> effects(List<Change> changes) {
        Overlay changed = cell;
        Map<RecordRef, Recorded> rows = new HashMap<>();
        List<Recorded> besides = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Supplied register) {
                changed = changed.supplied(register.file());
            } else if (change instanceof Change.OfRecord of) {
                row(of.id()).ifPresent(row -> rows.put(of.id(), Stated.edited(row, of.cells())));
            } else if (change instanceof Change.NewRecord row) {
                besides.add(Stated.row(row, besides.size()));
            }
        }
        return Effects.between(now, result(changed.with(rows, besides)));
    }
}
