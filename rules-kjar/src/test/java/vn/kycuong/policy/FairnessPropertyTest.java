package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.NeededColumn;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.DossierBuilder;
import vn.kycuong.record.Fields;
import vn.kycuong.record.Moment;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Suspension;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.SuspensionKind;
import vn.kycuong.record.Words.UnitKind;

/** What must not make anything worse for anybody: more faultless work, a time of waiting, a column that is not there. */
class FairnessPropertyTest {

    private static final Period AUTUMN = Period.between("2024-10-01", "2024-12-31");
    private static final LocalDate RECEIVED = LocalDate.parse("2024-09-02");

    private static List<Recorded> people() {
        return List.of(
                new Officer("H1", "Trần Văn Đầu", "U1", Category.CIVIL_SERVANT, Post.HEAD, null, null),
                new Officer("CB-01", "Lê Thị Một", "U1", Category.CIVIL_SERVANT, Post.NONE, null, null));
    }

    private static UnitRecords cell(List<? extends Recorded> rows) {
        return UnitRecords.of(new Unit("U1", "Đơn vị", UnitKind.DEPARTMENT, null, null, null))
                .add(people().toArray(Recorded[]::new))
                .add(rows.toArray(Recorded[]::new))
                .complete(RecordFile.values())
                .build();
    }

    private static Evaluation evaluate(UnitRecords cell) {
        return Stage.ENGINE.evaluate(cell, AUTUMN);
    }

    private static int rank(@Nullable Finding finding) {
        return finding == null || finding.measure() == null
                ? 0
                : finding.measure().rank();
    }

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        Arbitrary<LocalDate> due = Arbitraries.integers().between(20, 80).map(RECEIVED::plusDays);
        Arbitrary<Integer> delay = Arbitraries.integers().between(-5, 30);
        Arbitrary<Cause> cause =
                Arbitraries.of(Cause.OFFICER, Cause.OFFICER, Cause.OTHER_BODY).injectNull(0.3);
        Arbitrary<Boolean> receipt = Arbitraries.of(true, true, true, false).injectNull(0.1);
        Arbitrary<String> consequence = Arbitraries.of("BB-1").injectNull(0.7);
        return Combinators.combine(due, delay, cause, receipt, consequence)
                .as((day, late, why, issued, ref) -> DossierBuilder.builder()
                        .unitId("U1")
                        .officerId("CB-01")
                        .receivedAt(Moment.on(RECEIVED.plusDays(30)))
                        .dueOn(day.plusDays(30))
                        .finishedOn(late > 25 ? null : day.plusDays(30L + late))
                        .cause(why)
                        .receiptIssued(issued)
                        .consequenceRef(ref))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).id("HS-" + i).build())
                        .toList());
    }

    private static Dossier faultless(int number) {
        return DossierBuilder.builder()
                .id("TOT-" + number)
                .unitId("U1")
                .officerId("CB-01")
                .receivedAt(Moment.on(LocalDate.parse("2024-10-02")))
                .dueOn(LocalDate.parse("2024-11-20"))
                .finishedOn(LocalDate.parse("2024-11-05"))
                .receiptIssued(true)
                .build();
    }

    @Property(tries = 150)
    void more_faultless_work_never_makes_a_measure_heavier(@ForAll("dossiers") List<Dossier> dossiers) {
        List<Dossier> more = new ArrayList<>(dossiers);
        IntStream.range(0, 40 * dossiers.size())
                .mapToObj(FairnessPropertyTest::faultless)
                .forEach(more::add);
        SubjectResult before = evaluate(cell(dossiers)).subjects().get(1);
        SubjectResult after = evaluate(cell(more)).subjects().get(1);

        for (int i = 0; i < before.ledger().size(); i++) {
            assertThat(after.ledger().get(i).id())
                    .isEqualTo(before.ledger().get(i).id());
            assertThat(rank(after.ledger().get(i)))
                    .as("%s", after.ledger().get(i).id())
                    .isLessThanOrEqualTo(rank(before.ledger().get(i)));
        }
        Occurrence.ofAtLeast(5, "a review becomes a reminder", reviews(before) > reviews(after));
    }

    private static long reviews(SubjectResult result) {
        return result.ledger().stream().filter(finding -> rank(finding) == 2).count();
    }

    @Property(tries = 150)
    void a_time_of_waiting_makes_nothing_worse_and_one_without_a_working_day_changes_nothing(
            @ForAll("dossiers") List<Dossier> dossiers, @ForAll("starts") int start, @ForAll("lengths") int length) {
        LocalDate from = RECEIVED.plusDays(30L + start);
        Suspension waiting =
                new Suspension("TD-1", "HS-0", SuspensionKind.SUPPLEMENT, from, from.plusDays(length), null);
        Suspension weekend = new Suspension(
                "TD-2",
                "HS-0",
                SuspensionKind.FINANCE,
                LocalDate.parse("2024-10-12"),
                LocalDate.parse("2024-10-14"),
                null);
        Evaluation before = evaluate(cell(dossiers));

        List<Recorded> rows = new ArrayList<>(dossiers);
        rows.add(weekend);
        assertThat(evaluate(cell(rows))).isEqualTo(before);

        rows.set(rows.size() - 1, waiting);
        Evaluation after = evaluate(cell(rows));
        for (int subject = 0; subject < before.subjects().size(); subject++) {
            List<Finding> then = after.subjects().get(subject).ledger();
            List<Finding> now = before.subjects().get(subject).ledger();
            for (int i = 0; i < now.size(); i++) {
                assertThat(rank(then.get(i))).as("%s", now.get(i).id()).isLessThanOrEqualTo(rank(now.get(i)));
            }
        }
        Occurrence.ofAtLeast(10, "something is no longer late", !after.equals(before));
    }

    @Provide
    Arbitrary<Integer> starts() {
        return Arbitraries.integers().between(0, 60);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 40);
    }

    @Property(tries = 100)
    void a_column_that_is_not_there_never_makes_a_breach(
            @ForAll("dossiers") List<Dossier> dossiers, @ForAll("columns") NeededColumn column) {
        UnitRecords whole = cell(dossiers);
        Evaluation before = evaluate(whole);
        Evaluation after = evaluate(new Lacking(whole, column));

        for (int subject = 0; subject < before.subjects().size(); subject++) {
            List<Finding> then = after.subjects().get(subject).ledger();
            List<Finding> now = before.subjects().get(subject).ledger();
            for (int i = 0; i < now.size(); i++) {
                assertThat(then.get(i).status() == Status.BREACHED && now.get(i).status() != Status.BREACHED)
                        .as("%s without %s", now.get(i).id(), column)
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<NeededColumn> columns() {
        return Arbitraries.of(Stage.ENGINE.pack().policy().figures().stream()
                .map(FigureDefinition::columns)
                .flatMap(List::stream)
                .filter(NeededColumn::countsAgainst)
                .distinct()
                .toList());
    }

    /** Records without a column: what it held is not there, and it is not known. */
    private record Lacking(UnitRecords whole, NeededColumn column) implements UnitRecords {

        @Override
        public Unit unit() {
            return whole.unit();
        }

        @Override
        public <T extends Recorded> List<T> rows(Class<T> kind) {
            List<T> rows = whole.rows(kind);
            if (RecordFile.of(kind) != column.file()) {
                return rows;
            }
            Map<String, Object> empty = new HashMap<>();
            empty.put(column.column(), null);
            return rows.stream().map(row -> kind.cast(Fields.with(row, empty))).toList();
        }

        @Override
        public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
            return whole.isSupplied(file, from, to);
        }

        @Override
        public boolean knows(RecordFile file, String name, long unfilledRows) {
            return file != column.file() || !name.equals(column.column());
        }
    }
}
