package vn.kycuong;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Period;
import vn.kycuong.law.Validity;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Figures;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.safeguard.Assessment;

/**
 * Evaluates the records of units under a policy pack: from what is known to what is recommended, with the evidence.
 *
 * <p>Thread-safe and cheap to call; nothing needs to be closed. The pack can be swapped while calls are in flight: they
 * finish on the pack that they started with. The same records, period and pack always give equal evaluations.
 */
public final class DecisionEngine {

    private static final int AHEAD = 4;

    private volatile PolicyPack pack;

    private DecisionEngine(PolicyPack pack) {
        this.pack = pack;
    }

    /**
     * An engine with the pack that is on the class path.
     *
     * @return the engine
     * @throws InvalidPolicyException if the pack has faults
     */
    public static DecisionEngine bundled() throws InvalidPolicyException {
        return of(PolicyPack.bundled());
    }

    /**
     * An engine with a pack.
     *
     * @param pack the pack
     * @return the engine
     */
    public static DecisionEngine of(PolicyPack pack) {
        return new DecisionEngine(pack);
    }

    /** {@return the pack that calls now start with} */
    public PolicyPack pack() {
        return pack;
    }

    /**
     * Replaces the pack for calls that start from now on.
     *
     * @param next the new pack
     */
    public void swap(PolicyPack next) {
        pack = next;
    }

    /**
     * Evaluates one unit and its officers.
     *
     * @param records the unit and every row that its evaluation needs
     * @param period the period; what happened after its last day is not known
     * @return what is found and recommended; without subjects if the unit does not exist in the period
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar
     */
    public Evaluation evaluate(UnitRecords records, Period period) {
        PolicyPack current = pack;
        return evaluate(records, period, current, current.policy().on(period.to()));
    }

    private static Evaluation evaluate(UnitRecords records, Period period, PolicyPack pack, Edition edition) {
        Unit unit = records.unit();
        if (!new Validity(unit.validFrom(), unit.validTo()).meets(period)) {
            return new Evaluation(unit.id(), List.of());
        }
        Subjects subjects = Subjects.of(records);
        Collection<Window> windows = edition.windows(period).values();
        List<Fact> facts = subjects.facts(records, edition, windows);
        Figures figures = pack.measure(edition, windows, subjects.bearers(), facts);
        return Assessment.of(records, subjects, facts, edition, period, figures);
    }

    /**
     * Evaluates units side by side and hands over the evaluations in the order of the units. Few units are held at a
     * time, so the stream may be as long as it likes.
     *
     * @param units the units
     * @param period the period
     * @param threads how many are evaluated at a time
     * @param results takes each evaluation, on the calling thread
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar: that of
     *     the first such unit
     */
    public void evaluate(
            Stream<? extends UnitRecords> units, Period period, int threads, Consumer<Evaluation> results) {
        PolicyPack current = pack;
        Edition edition = current.policy().on(period.to());
        ExecutorService evaluators = Executors.newFixedThreadPool(threads);
        try (units) {
            Deque<Future<Evaluation>> ahead = new ArrayDeque<>();
            Iterator<? extends UnitRecords> waiting = units.iterator();
            while (waiting.hasNext() || !ahead.isEmpty()) {
                while (waiting.hasNext() && ahead.size() < AHEAD * threads) {
                    UnitRecords unit = waiting.next();
                    ahead.add(evaluators.submit(() -> evaluate(unit, period, current, edition)));
                }
                results.accept(join(ahead.remove()));
            }
        } finally {
            evaluators.shutdownNow();
        }
    }

    private static Evaluation join(Future<Evaluation> evaluation) {
        try {
            return evaluation.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("An evaluation failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The evaluation was interrupted.", e);
        }
    }
}
