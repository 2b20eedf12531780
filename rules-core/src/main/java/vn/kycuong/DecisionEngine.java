package vn.kycuong;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.HeadDays;
import vn.kycuong.fact.Subjects;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Period;
import vn.kycuong.law.Validity;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.safeguard.Assessment;
import vn.kycuong.safeguard.MeasuredDays;

/**
 * Evaluates the records of units under a policy pack: from what is known to what is recommended, with the evidence.
 *
 * <p>Thread-safe and cheap to call; nothing needs to be closed. The pack can be swapped while calls are in flight: they
 * finish on the pack that they started with. The same records, period and pack always give equal evaluations.
 */
public final class DecisionEngine {

    private static final int AHEAD = 4;

    private volatile PolicyPack pack;
    private volatile @Nullable Course last;

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
        return course(period).evaluation(records, Assessment::evaluation);
    }

    /**
     * Evaluates one unit and its officers, and says why.
     *
     * @param records the unit and every row that its evaluation needs
     * @param period the period; what happened after its last day is not known
     * @return the evaluation of {@link #evaluate(UnitRecords, Period)}, where every recommendation and every finding that
     *     is breached or excused has its explanation
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar
     */
    public Evaluation explain(UnitRecords records, Period period) {
        return course(period).evaluation(records, Assessment::explained);
    }

    /**
     * Says why thresholds did not match: how far each was and which condition failed first.
     *
     * @param records the unit and every row that its evaluation needs
     * @param period the period
     * @param officerId the officer, or null for the unit itself
     * @return one for each threshold in force that did not match, by figure; empty for an officer of another unit, and if
     *     the unit does not exist in the period
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar
     */
    public List<WhyNot> whyNot(UnitRecords records, Period period, @Nullable String officerId) {
        return course(period)
                .assessment(records)
                .map(assessment -> assessment.whyNot(officerId))
                .orElse(List.of());
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
        inOrder(units, course(period), Assessment::evaluation, threads, results);
    }

    /**
     * Evaluates units side by side, and says why. As {@link #evaluate(Stream, Period, int, Consumer)}, with the
     * evaluations of {@link #explain(UnitRecords, Period)}.
     *
     * @param units the units
     * @param period the period
     * @param threads how many are evaluated at a time
     * @param results takes each evaluation, on the calling thread
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar: that of
     *     the first such unit
     */
    public void explain(Stream<? extends UnitRecords> units, Period period, int threads, Consumer<Evaluation> results) {
        inOrder(units, course(period), Assessment::explained, threads, results);
    }

    /** The course of calls for a period. Most calls are for the period of the call before. */
    private Course course(Period period) {
        PolicyPack now = pack;
        Course known = last;
        if (known == null || known.pack() != now || !known.period().equals(period)) {
            known = Course.of(now, period);
            last = known;
        }
        return known;
    }

    private static void inOrder(
            Stream<? extends UnitRecords> units,
            Course course,
            Function<Assessment, Evaluation> asked,
            int threads,
            Consumer<Evaluation> results) {
        ExecutorService evaluators = Executors.newFixedThreadPool(threads);
        try (units) {
            Deque<Future<Evaluation>> ahead = new ArrayDeque<>();
            Iterator<? extends UnitRecords> waiting = units.iterator();
            while (waiting.hasNext() || !ahead.isEmpty()) {
                while (waiting.hasNext() && ahead.size() < AHEAD * threads) {
                    UnitRecords unit = waiting.next();
                    ahead.add(evaluators.submit(() -> course.evaluation(unit, asked)));
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

    /** The course of a call, on the pack that it started with. */
    private record Course(PolicyPack pack, Period period, Edition edition, Map<String, Window> windows) {

        static Course of(PolicyPack pack, Period period) {
            Edition edition = pack.policy().on(period.to());
            return new Course(pack, period, edition, edition.windows(period));
        }

        Evaluation evaluation(UnitRecords records, Function<Assessment, Evaluation> asked) {
            return assessment(records)
                    .map(asked)
                    .orElseGet(() -> new Evaluation(records.unit().id(), List.of()));
        }

        /** The assessment of a cell; empty if the unit does not exist in the period. */
        Optional<Assessment> assessment(UnitRecords records) {
            Unit unit = records.unit();
            if (!new Validity(unit.validFrom(), unit.validTo()).meets(period)) {
                return Optional.empty();
            }
            Subjects subjects = Subjects.of(records, period);
            MeasuredDays whole =
                    measure(records, subjects.bearers(), subjects.wholeHead().orElse(null));
            Map<HeadDays, MeasuredDays> ofHeads = new HashMap<>();
            for (HeadDays head : subjects.heads().each()) {
                if (!head.whole()) {
                    Course own = Course.of(pack, head.days());
                    ofHeads.put(head, own.measure(records, List.of(subjects.bearer(head)), head));
                }
            }
            return Optional.of(Assessment.of(records, subjects, whole, ofHeads));
        }

        /** Measures the figures of some bearers for the days of this course. */
        private MeasuredDays measure(UnitRecords records, List<Bearer> bearers, @Nullable HeadDays head) {
            List<Fact> facts = Subjects.facts(records, period, edition, windows.values(), head);
            Figures figures = pack.measure(edition, windows.values(), bearers, facts);
            return new MeasuredDays(period, edition, windows, facts, figures);
        }
    }
}
