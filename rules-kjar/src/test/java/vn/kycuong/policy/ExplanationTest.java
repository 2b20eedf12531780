package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Period;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Explanation;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.Fields;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.whatif.WhatIf;

/** What explanations say of the scenarios is true: each is played again with what they name removed or otherwise. */
class ExplanationTest {

    private static final DecisionEngine ENGINE = Stage.ENGINE;
    private static final WhatIf WHAT_IF = WhatIf.with(ENGINE);

    record Played(String name, UnitRecords cell, Period period) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Played> CELLS = played();

    static Stream<Played> cells() {
        return CELLS.stream();
    }

    private static List<Played> played() {
        try {
            return read();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Played> read() throws Exception {
        List<Played> played = new ArrayList<>();
        for (var file : ScenarioTest.files()) {
            Map<String, Object> content = ScenarioTest.read(file);
            for (Map<String, Object> scenario : Stage.list(content, "scenarios")) {
                var given = (Map<String, List<Map<String, Object>>>) scenario.getOrDefault("given", Map.of());
                var missing = (List<String>) scenario.getOrDefault("missing", List.of());
                var without = (Map<String, List<String>>) scenario.getOrDefault("without", Map.of());
                Period period = Period.between(
                        scenario.get("from").toString(), scenario.get("to").toString());
                Stage.records(ENGINE, given, missing, without, (Integer) scenario.getOrDefault("rejected", 0))
                        .units()
                        .forEach(cell -> played.add(new Played(
                                content.get("obligation") + ": " + scenario.get("it") + " ("
                                        + cell.unit().id() + ")",
                                cell,
                                period)));
            }
        }
        return played;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatever_is_recommended_breached_or_excused_is_explained(Played played) {
        for (SubjectResult subject : ENGINE.explain(played.cell, played.period).subjects()) {
            for (Recommendation recommendation : subject.recommendations()) {
                Explanation explanation = Objects.requireNonNull(recommendation.explanation());
                assertThat(explanation.threshold() != null
                                || !explanation.rows().isEmpty()
                                || recommendation.figure().obligation().startsWith("LAW"))
                        .isTrue();
                assertThat(ids(explanation)).isEqualTo(recommendation.evidence());
                assertThat(explanation.provisions())
                        .extracting(Explanation.Cited::citation)
                        .isEqualTo(recommendation.basis());
                assertThat(explanation.toDecide()).isEqualTo(recommendation.checks());
                assertThat(explanation.evidence())
                        .allSatisfy(counted -> assertThat(counted.fields()).isNotEmpty());
            }
            for (Finding finding : subject.ledger()) {
                boolean explained = finding.status() == Status.BREACHED || finding.status() == Status.EXCUSED;
                assertThat(finding.explanation() != null).isEqualTo(explained);
                if (finding.explanation() != null) {
                    assertThat(ids(finding.explanation())).isEqualTo(finding.evidence());
                    assertThat(finding.explanation().leftOut())
                            .extracting(left -> left.counted().id())
                            .isEqualTo(finding.excused());
                }
            }
        }
    }

    private static List<RecordRef> ids(Explanation explanation) {
        return explanation.evidence().stream().map(Counted::id).toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void explanations_of_equal_records_are_equal_and_change_nothing_else(Played played) {
        var explained = ENGINE.explain(played.cell, played.period);
        assertThat(ENGINE.explain(without(played.cell, null), played.period)).isEqualTo(explained);
        var plain = ENGINE.evaluate(played.cell, played.period);
        assertThat(explained)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*explanation.*")
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_record_named_as_evidence_counts(Played played) {
        for (SubjectResult subject : ENGINE.explain(played.cell, played.period).subjects()) {
            for (Finding finding : subject.ledger()) {
                for (RecordRef ref : finding.evidence()) {
                    Finding then = finding(without(played.cell, ref), played.period, subject, finding.id());
                    // Of more records than a ground needs, one less makes no difference to the number of grounds.
                    boolean ground = finding.id().obligation().equals("N495-3.2-replace-weak");
                    assertThat(then)
                            .as("%s without %s", finding.id(), ref)
                            .matches(other -> !Objects.equals(other.amount(), finding.amount())
                                    || (ground && !other.evidence().equals(finding.evidence())));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void what_an_explanation_does_not_name_does_not_count(Played played) {
        for (SubjectResult subject : ENGINE.explain(played.cell, played.period).subjects()) {
            for (Finding finding : subject.ledger()) {
                List<Counted> evidence = finding.explanation() == null
                        ? List.of()
                        : finding.explanation().evidence();
                for (Counted counted : evidence.subList(0, Math.min(3, evidence.size()))) {
                    for (Column column : counted.id().file().columns()) {
                        boolean named = counted.fields().stream()
                                .anyMatch(field -> field.name().equals(column.name()));
                        // Whose a record is stands above every figure.
                        if (!named && !column.required() && column.type() != Type.KEY && column.type() != Type.REF) {
                            Finding then = finding(
                                    emptied(played.cell, counted.id(), column), played.period, subject, finding.id());
                            assertThat(then.amount())
                                    .as("%s without %s of %s", finding.id(), column.name(), counted.id())
                                    .isEqualTo(finding.amount());
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void what_would_change_it_would(Played played) {
        for (SubjectResult subject : ENGINE.evaluate(played.cell, played.period).subjects()) {
            for (Counterfactual answer : WHAT_IF.of(played.cell, played.period, subject.officerId())) {
                assertThat(WHAT_IF.holds(answer, played.cell, played.period, subject.officerId()))
                        .as("%s", answer)
                        .isTrue();
                assertThat(answer.changes()).hasSizeLessThanOrEqualTo(60);
                if (!answer.missing()) {
                    assertThat(answer.changes()).hasSizeBetween(1, 12);
                }
            }
        }
    }

    @Test
    void every_column_that_may_turn_out_otherwise_or_earlier_matters_in_some_scenario() throws Exception {
        Set<String> matters = new TreeSet<>();
        for (Played played : cells().toList()) {
            for (SubjectResult subject :
                    ENGINE.evaluate(played.cell, played.period).subjects()) {
                for (Counterfactual answer : WHAT_IF.of(played.cell, played.period, subject.officerId())) {
                    for (Change change : answer.changes()) {
                        if (change instanceof Change.OfRecord of) {
                            of.cells()
                                    .forEach(cell -> answer.effects()
                                            .forEach(effect ->
                                                    matters.add(effect.figure().obligation() + " "
                                                            + effect.figure().figure() + " "
                                                            + of.id().file().fileName() + " " + cell.column())));
                        }
                    }
                }
            }
        }
        Set<String> stated = new TreeSet<>();
        for (CountedFields row : ENGINE.pack().policy().fields()) {
            Stream.concat(row.otherwise().stream(), row.earlier().stream())
                    .forEach(column -> stated.add(row.obligation() + " " + row.figure() + " "
                            + row.file().fileName() + " " + column));
        }
        assertThat(matters).containsAll(stated);
    }

    @Test
    void what_was_not_done_would_have_been_enough_in_some_scenario() {
        Set<String> enough = new TreeSet<>();
        for (Played played : CELLS) {
            for (SubjectResult subject :
                    ENGINE.evaluate(played.cell, played.period).subjects()) {
                for (Counterfactual answer : WHAT_IF.of(played.cell, played.period, subject.officerId())) {
                    if (answer.changes().get(0) instanceof Change.NewRecord row) {
                        answer.effects().stream()
                                .filter(Effect.Lifted.class::isInstance)
                                .forEach(effect -> enough.add(row.file().fileName() + " " + effect.figure()));
                    }
                }
            }
        }
        assertThat(enough)
                .containsExactlyInAnyOrder(
                        "meetings N495-2.1-steering-progress-meetings · head · longest_gap_days",
                        "meetings N495-2.1-steering-progress-meetings · unit · longest_gap_days",
                        "oversight N495-2.1-head-inspect-urge · head · oversight_shortfall",
                        "obstacles N495-3.2-liability-nondecision · officer · undecided_with_consequence",
                        "obstacles N495-3.2-liability-delay · head · unit_liability_cases",
                        "obstacles N495-3.2-liability-collective · unit · collective_cases",
                        "circumstances LAW-discipline · officer · open_violations");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_threshold_in_force_either_matched_or_says_why_not(Played played) {
        var edition = ENGINE.pack().policy().on(played.period.to());
        for (SubjectResult subject : ENGINE.explain(played.cell, played.period).subjects()) {
            List<WhyNot> whyNot = ENGINE.whyNot(played.cell, played.period, subject.officerId());
            for (Finding finding : subject.ledger()) {
                List<WhyNot> answers = whyNot.stream()
                        .filter(answer -> answer.figure().equals(finding.id()))
                        .toList();
                assertThat(answers)
                        .allSatisfy(answer -> assertThat(answer.unmet()).isNotEmpty());
                if (finding.status() != Status.BREACHED
                        && !finding.id().obligation().startsWith("LAW")) {
                    int rows = edition.thresholds(finding.id()).size();
                    assertThat(answers).hasSize(finding.amount() == null && answers.size() == 1 ? 1 : rows);
                }
                if (finding.status() == Status.BREACHED) {
                    assertThat(answers)
                            .noneMatch(answer -> finding.threshold() != null
                                    && finding.threshold().equals(answer.threshold()));
                }
            }
        }
    }

    private static Finding finding(UnitRecords cell, Period period, SubjectResult subject, FigureId figure) {
        return ENGINE.evaluate(cell, period).subjects().stream()
                .filter(other -> Objects.equals(other.officerId(), subject.officerId()))
                .flatMap(other -> other.ledger().stream())
                .filter(finding -> finding.id().equals(figure))
                .findFirst()
                .orElseGet(() -> new Finding(
                        figure,
                        false,
                        Status.MET,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    private static UnitRecords without(UnitRecords cell, RecordRef left) {
        return edited(cell, row -> row.ref().equals(left) ? null : row);
    }

    private static UnitRecords emptied(UnitRecords cell, RecordRef ref, Column column) {
        Map<String, Object> empty = new HashMap<>();
        empty.put(column.name(), column.type() == Type.WORDS ? Set.of() : null);
        return edited(cell, row -> row.ref().equals(ref) ? Fields.with(row, empty) : row);
    }

    private interface Edit {
        Recorded of(Recorded row);
    }

    /** The cell with some rows otherwise or left out. */
    private static UnitRecords edited(UnitRecords cell, Edit edit) {
        return new UnitRecords() {
            @Override
            public Unit unit() {
                return cell.unit();
            }

            @Override
            public <T extends Recorded> List<T> rows(Class<T> kind) {
                return cell.rows(kind).stream()
                        .flatMap(row -> Stream.ofNullable(edit.of(row)))
                        .map(kind::cast)
                        .toList();
            }

            @Override
            public boolean isSupplied(RecordFile file, LocalDate from, LocalDate to) {
                return cell.isSupplied(file, from, to);
            }

            @Override
            public boolean knows(RecordFile file, String column, long unfilledRows) {
                return cell.knows(file, column, unfilledRows);
            }

            @Override
            public int rejectedRows(RecordFile file, @Nullable String officerId) {
                return cell.rejectedRows(file, officerId);
            }
        };
    }
}
