package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** The answer that rows would give that are otherwise, if any effect follows. */
    Optional<Counterfactual> answer(List<Edit> edits) {
        if (!edits.stream().map(Edit::edited).allMatch(Alternatives::isReadable)) {
            return Optional.empty();
        }
        if (own != cell && effectsOf(edits).isEmpty()) {
            return Optional.empty();
        }
        List<Effect> effects = effectsWithCases(edits);
        if (effects.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> needed = needed(edits, effects);
        return Optional.of(new Counterfactual(
                needed.stream().map(Edit::change).toList(),
                effects,
                needed.stream().allMatch(Edit::fillsIn)));
    }

    /** What would follow; nothing if a measure were only lifted because too few cases were left. */
    private List<Effect> effectsWithCases(List<Edit> edits) {
        SubjectResult then = with(edits, cell);
        List<Effect> effects = Effects.between(now, then);
        return effects.stream().anyMatch(effect -> isWantOfCases(effect, then)) ? List.of() : effects;
    }

    /** Whether a measure would only be lifted because too few cases were left to conclude anything. */
    private static boolean isWantOfCases(Effect effect, SubjectResult then) {
        return (effect instanceof Effect.Lifted || effect instanceof Effect.Replaced)
                && then.ledger().stream()
                        .anyMatch(finding -> finding.id().equals(effect.figure())
                                && finding.reasons().contains(Reason.Plain.SAMPLE));
    }

    /** Those edits, and those of their cells, without any of which something else would follow. */
    private List<Edit> needed(List<Edit> edits, List<Effect> effects) {
        List<Edit> needed = new ArrayList<>(edits);
        for (Edit edit : edits) {
            List<Edit> fewer = new ArrayList<>(needed);
            fewer.remove(edit);
            if (!fewer.isEmpty() && effectsWithCases(fewer).equals(effects)) {
                needed = fewer;
            }
        }
        for (int place = 0; place < needed.size(); place++) {
            if (needed.get(place) instanceof Edit.OfRow row) {
                needed.set(place, needed(row, place, needed, effects));
            }
        }
        return needed;
    }

    private Edit needed(Edit.OfRow edit, int place, List<Edit> edits, List<Effect> effects) {
        Edit.OfRow needed = edit;
        List<Edit> tried = new ArrayList<>(edits);
        for (String column : edit.cells().keySet()) {
            Edit.OfRow fewer = needed.without(column);
            tried.set(place, fewer);
            if (!fewer.cells().isEmpty()
                    && Alternatives.isReadable(fewer.edited())
                    && effectsWithCases(tried).equals(effects)) {
                needed = fewer;
            }
        }
        return needed;
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
