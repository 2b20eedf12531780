package vn.kycuong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.pack.ToyPack;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;

/** Evaluates units under the toy pack, through the front door. */
class DecisionEngineTest {

    private static final Period SPRING = ToyUnits.SPRING;
    private static final PolicyPack TOY = toy();
    private static final int AHEAD = 4;

    @TempDir
    private Path folder = Path.of("");

    private final DecisionEngine engine = DecisionEngine.of(TOY);

    private static PolicyPack toy() {
        try {
            return PolicyPack.open(ToyPack.FOLDER);
        } catch (InvalidPolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_unit_and_its_officers_are_evaluated() {
        Evaluation evaluation = engine.evaluate(ToyUnits.of("U1", ToyUnits.busy("U1")), SPRING);
        assertThat(evaluation.unitId()).isEqualTo("U1");
        assertThat(evaluation.subjects()).extracting(SubjectResult::officerId).containsExactly(null, "CB-U1", "H-U1");
        assertThat(evaluation.subjects())
                .flatExtracting(SubjectResult::ledger)
                .extracting(
                        finding -> finding.id().toString(),
                        finding -> finding.status(),
                        finding -> finding.amount().shown().toPlainString())
                .containsExactly(
                        tuple("TOY-tidy-desk · unit · meetings_missing", Status.MET, "0"),
                        tuple("TOY-tidy-desk · unit · undone_percent", Status.MET, "33.3333"),
                        tuple("TOY-answer-in-time · officer · late_answers", Status.BREACHED, "5"),
                        tuple("TOY-answer-in-time · officer · late_answers", Status.MET, "0"),
                        tuple("TOY-no-grumbling · head · grumbles", Status.BREACHED, "2"));
    }

    @Test
    void recommendations_name_their_row_evidence_and_basis() {
        Evaluation evaluation = engine.evaluate(ToyUnits.of("U1", ToyUnits.busy("U1")), SPRING);
        SubjectResult head = evaluation.subjects().get(2);
        Recommendation review = head.recommendations().get(0);
        assertThat(head.recommendations()).hasSize(1);
        assertThat(review.measure()).isEqualTo(Measure.REVIEW);
        assertThat(review.mandatory()).isTrue();
        assertThat(review.threshold().row()).hasToString("tables/thresholds.csv:4");
        assertThat(review.evidence())
                .extracting(Object::toString)
                .containsExactly("complaints:PA-1", "complaints:PA-3");
        assertThat(review.basis()).containsExactly("BOOK/2", "RULES/7");
    }

    @Test
    void a_unit_that_does_not_exist_in_the_period_has_no_subjects() {
        Unit gone = new Unit(
                "U1",
                "Đơn vị",
                ToyUnits.unit("U1").kind(),
                null,
                null,
                SPRING.from().minusDays(1));
        assertThat(engine.evaluate(UnitRecords.of(gone).build(), SPRING)).isEqualTo(new Evaluation("U1", List.of()));
    }

    @Test
    void parameters_are_those_of_the_last_day_of_the_period() {
        LocalDate dueOn = LocalDate.parse("2023-12-28");
        Recorded day = ToyUnits.letter("HS-1", "U1", dueOn);
        List<Recorded> rows = ToyUnits.rows("U1", 0);
        rows.add(day);
        assertThat(lateAnswers(rows, "2023-12-01", "2023-12-29")).isEqualTo("0");
        assertThat(lateAnswers(rows, "2023-12-01", "2024-01-02")).isEqualTo("1");
    }

    private String lateAnswers(List<Recorded> rows, String from, String to) {
        return engine.evaluate(ToyUnits.of("U1", rows), Period.between(from, to)).subjects().stream()
                .filter(subject -> "CB-U1".equals(subject.officerId()))
                .flatMap(subject -> subject.ledger().stream())
                .map(finding -> finding.amount().shown().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void a_stream_is_evaluated_in_its_order(int threads) {
        List<UnitRecords> units = ToyUnits.endless().limit(200).toList();
        List<Evaluation> results = new ArrayList<>();
        engine.evaluate(units.stream(), SPRING, threads, results::add);
        assertThat(results)
                .isEqualTo(units.stream()
                        .map(unit -> engine.evaluate(unit, SPRING))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void a_stream_without_end_is_read_little_ahead_and_closed(int threads) {
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Stream<UnitRecords> units =
                ToyUnits.endless().peek(unit -> read.incrementAndGet()).onClose(() -> closed.set(true));
        List<String> taken = new ArrayList<>();
        assertThatThrownBy(() -> engine.evaluate(units, SPRING, threads, evaluation -> {
                    taken.add(evaluation.unitId());
                    if (taken.size() == 10) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
        assertThat(taken).hasSize(10).startsWith("U1", "U2").endsWith("U10");
        assertThat(read).hasValueLessThanOrEqualTo(10 + AHEAD * threads);
        assertThat(closed).isTrue();
    }

    @Test
    void a_call_in_flight_finishes_on_the_pack_that_it_started_with() throws Exception {
        PolicyPack stricter = stricter();
        SlowUnit unit = new SlowUnit(ToyUnits.late("U1", 1));
        CompletableFuture<Evaluation> inFlight = CompletableFuture.supplyAsync(() -> engine.evaluate(unit, SPRING));
        assertThat(unit.asked.await(1, TimeUnit.MINUTES)).isTrue();
        engine.swap(stricter);
        unit.answered.countDown();
        assertThat(measures(inFlight.get(1, TimeUnit.MINUTES))).isEmpty();
        assertThat(engine.pack()).isSameAs(stricter);
        assertThat(measures(engine.evaluate(unit, SPRING))).containsExactly(Measure.REMINDER);
    }

    @Test
    void a_stream_in_flight_finishes_on_the_pack_that_it_started_with() throws Exception {
        PolicyPack stricter = stricter();
        List<Measure> recommended = new ArrayList<>();
        engine.evaluate(Stream.generate(() -> ToyUnits.late("U1", 1)).limit(50), SPRING, 2, evaluation -> {
            engine.swap(stricter);
            recommended.addAll(measures(evaluation));
        });
        assertThat(recommended).isEmpty();
        assertThat(measures(engine.evaluate(ToyUnits.late("U1", 1), SPRING))).containsExactly(Measure.REMINDER);
    }

    private PolicyPack stricter() throws Exception {
        return ToyPack.copyTo(folder)
                .change("tables/thresholds.csv", "late_answers,>=,2,", "late_answers,>=,1,")
                .open();
    }

    private static List<Measure> measures(Evaluation evaluation) {
        return evaluation.subjects().stream()
                .flatMap(subject -> subject.recommendations().stream())
                .map(Recommendation::measure)
                .toList();
    }

    @Test
    void the_same_call_gives_an_equal_evaluation() {
        UnitRecords unit = ToyUnits.of("U1", ToyUnits.busy("U1"));
        assertThat(engine.evaluate(unit, SPRING)).isEqualTo(engine.evaluate(unit, SPRING));
    }

    /** A unit whose rows are handed over only when they may be. */
    private static final class SlowUnit implements UnitRecords {

        private final UnitRecords rows;
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch answered = new CountDownLatch(1);

        SlowUnit(UnitRecords rows) {
            this.rows = rows;
        }

        @Override
        public Unit unit() {
            return rows.unit();
        }

        @Override
        public <T extends Recorded> List<T> rows(Class<T> kind) {
            asked.countDown();
            try {
                if (!answered.await(1, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("Nobody let the rows go.");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return rows.rows(kind);
        }

        @Override
        public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
            return rows.isSupplied(file, from, to);
        }
    }
}
