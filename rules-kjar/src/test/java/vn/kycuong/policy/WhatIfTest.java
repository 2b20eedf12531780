package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.record.RecordFile;
import vn.kycuong.whatif.WhatIf;

/** What would change it: no answer that could not be a record, that asks for more than is needed, or that hides behind few cases. */
class WhatIfTest {

    private static final Period AUTUMN = Period.between("2024-10-01", "2024-12-31");

    private static List<Counterfactual> answers(
            Map<String, List<Map<String, Object>>> given, String officer, Period period) throws Exception {
        var cell = Stage.records(Stage.ENGINE, given, List.of())
                .units()
                .findFirst()
                .orElseThrow();
        return WhatIf.with(Stage.ENGINE).of(cell, period, officer.isEmpty() ? null : officer);
    }

    private static List<Counterfactual> lifting(List<Counterfactual> answers, String figure) {
        return answers.stream()
                .filter(answer -> answer.effects().stream()
                        .anyMatch(effect -> effect instanceof Effect.Lifted
                                && effect.figure().figure().equals(figure)))
                .toList();
    }

    private static List<String> columns(Change change) {
        return ((Change.OfRecord) change).cells().stream().map(Cell::column).toList();
    }

    @Test
    void nothing_is_finished_before_it_was_received() throws Exception {
        var answers = answers(
                Map.of(
                        "dossiers",
                        List.of(Stage.row(
                                "officer_id",
                                "CB-01",
                                "received_at",
                                "2024-10-10",
                                "due_on",
                                "2024-10-01",
                                "finished_on",
                                "2024-11-20",
                                "cause",
                                "officer"))),
                "CB-01",
                AUTUMN);

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.changes())
                        .allSatisfy(change -> assertThat(((Change.OfRecord) change).cells())
                                .noneMatch(cell -> cell.column().equals("finished_on")
                                        && String.valueOf(cell.to()).compareTo("2024-10-10") < 0)));
    }

    @Test
    void of_two_dossiers_with_one_fault_each_one_cell_each_is_asked_for() throws Exception {
        var answers = lifting(
                answers(
                        Map.of(
                                "dossiers",
                                List.of(
                                        Stage.row(
                                                "officer_id",
                                                "CB-01",
                                                "received_at",
                                                "2024-09-10",
                                                "due_on",
                                                "2024-10-01",
                                                "finished_on",
                                                "2024-10-15",
                                                "apology_on",
                                                "2024-09-30",
                                                "apology_reason",
                                                "true",
                                                "reappointed_on",
                                                "2024-10-20",
                                                "reappointments",
                                                "2"),
                                        Stage.row(
                                                "officer_id",
                                                "CB-01",
                                                "received_at",
                                                "2024-09-10",
                                                "due_on",
                                                "2024-10-01",
                                                "finished_on",
                                                "2024-10-15",
                                                "apology_on",
                                                "2024-09-30",
                                                "apology_reason",
                                                "true",
                                                "reappointments",
                                                "1"))),
                        "CB-01",
                        AUTUMN),
                "missing_apologies");

        assertThat(answers)
                .anySatisfy(answer -> assertThat(answer.changes())
                        .hasSize(2)
                        .anySatisfy(change -> assertThat(columns(change)).containsExactly("reappointments"))
                        .anySatisfy(change -> {
                            assertThat(columns(change)).containsExactly("reappointed_on");
                            assertThat(((Change.OfRecord) change).cells().get(0).to())
                                    .isGreaterThan("2024-10-01");
                        }));
    }

    @Test
    void of_two_targets_only_the_one_that_decides_is_named() throws Exception {
        var answers = lifting(
                answers(
                        Map.of(
                                "indicators",
                                List.of(
                                        Stage.row(
                                                "year",
                                                "2024",
                                                "code",
                                                "reform_targets",
                                                "actual",
                                                "30",
                                                "target",
                                                "40"),
                                        Stage.row(
                                                "year",
                                                "2024",
                                                "code",
                                                "reform_targets",
                                                "actual",
                                                "10",
                                                "target",
                                                "60"))),
                        "H1",
                        AUTUMN),
                "reform_targets_percent");

        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.changes()).hasSize(1);
            assertThat(((Change.OfRecord) answer.changes().get(0)).id()).hasToString("indicators:indicators-2");
        });
    }

    @Test
    void a_collective_matter_ends_with_the_one_case_that_makes_it_one() throws Exception {
        var answers = lifting(
                answers(
                        Map.of(
                                "dossiers",
                                List.of(
                                        Stage.row(
                                                "officer_id",
                                                "CB-01",
                                                "received_at",
                                                "2024-09-10",
                                                "due_on",
                                                "2024-10-01",
                                                "finished_on",
                                                "2024-10-15",
                                                "cause",
                                                "officer",
                                                "consequence_ref",
                                                "BB-1"),
                                        Stage.row(
                                                "officer_id",
                                                "CB-01",
                                                "received_at",
                                                "2024-09-10",
                                                "due_on",
                                                "2024-10-01",
                                                "finished_on",
                                                "2024-10-15",
                                                "cause",
                                                "officer",
                                                "consequence_ref",
                                                "BB-2",
                                                "collective",
                                                "true"))),
                        "",
                        AUTUMN),
                "collective_cases");

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.changes()).hasSize(1));
    }

    @Test
    void a_measure_is_not_lifted_by_leaving_too_few_cases() throws Exception {
        Map<String, Object> late = Stage.row(
                "kind",
                "task",
                "officer_id",
                "CB-01",
                "assigned_on",
                "2024-10-01",
                "due_on",
                "2024-11-15",
                "finished_on",
                "2024-11-20",
                "times",
                "2");
        Map<String, Object> inTime = Stage.row(
                "kind",
                "task",
                "officer_id",
                "CB-01",
                "assigned_on",
                "2024-10-01",
                "due_on",
                "2024-11-15",
                "finished_on",
                "2024-11-15",
                "times",
                "3");
        var answers =
                lifting(answers(Map.of("tasks", List.of(late, inTime)), "CB-01", AUTUMN), "tasks_not_on_time_percent");

        // One task excused leaves one of four late, too few to conclude: that both were excused is more than is needed.
        assertThat(answers)
                .extracting(answer -> columns(answer.changes().get(0)).get(0) + " of "
                        + answer.changes().size())
                .containsExactly("finished_on of 1");
    }

    @Test
    void a_referral_is_lifted_by_the_decision() throws Exception {
        var answers = lifting(
                answers(
                        Map.of(
                                "violations",
                                List.of(Stage.row(
                                        "officer_id",
                                        "CB-01",
                                        "act",
                                        "shirking",
                                        "acted_on",
                                        "2024-10-01",
                                        "detected_on",
                                        "2024-10-05",
                                        "concluded_on",
                                        "2024-11-01",
                                        "severity",
                                        "serious"))),
                        "CB-01",
                        AUTUMN),
                "open_violations");

        assertThat(answers)
                .anySatisfy(
                        answer -> assertThat(columns(answer.changes().get(0))).containsExactly("decided_on"));
    }

    @Test
    void nobody_apologises_before_a_dossier_was_received() throws Exception {
        var answers = answers(
                Map.of(
                        "dossiers",
                        List.of(Stage.row(
                                "officer_id",
                                "CB-01",
                                "received_at",
                                "2024-10-10",
                                "due_on",
                                "2024-10-08",
                                "finished_on",
                                "2024-11-20"))),
                "CB-01",
                AUTUMN);

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.changes())
                        .allSatisfy(change -> assertThat(cells(change))
                                .noneMatch(cell -> cell.column().equals("apology_on")
                                        && String.valueOf(cell.to()).compareTo("2024-10-10") < 0)));
    }

    @Test
    void whatever_is_recommended_for_one_figure_has_its_own_answer() throws Exception {
        Map<String, Object> weak = Stage.row(
                "officer_id",
                "CB-01",
                "kind",
                "weak_capacity",
                "nature",
                "ability",
                "established_on",
                "2024-11-01",
                "established_by",
                "KL-1",
                "times",
                "2");

        var answers = answers(Map.of("behaviours", List.of(weak)), "CB-01", AUTUMN);

        assertThat(answers.stream().flatMap(answer -> lifted(answer).stream()))
                .contains(Measure.REASSIGNMENT, Measure.REMINDER);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.changes()).hasSize(lifted(answer).contains(Measure.REMINDER) ? 2 : 1));
    }

    @Test
    void more_than_three_records_that_change_alike_are_one_answer() throws Exception {
        Map<String, Object> late = Stage.row(
                "arisen_on", "2024-10-01", "reported_on", "2024-11-01", "followed_up_on", "2024-11-02", "times", "6");

        var answers = lifting(answers(Map.of("obstacles", List.of(late)), "H1", AUTUMN), "late_reports");

        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.changes())
                        .hasSize(6)
                        .allSatisfy(change -> assertThat(columns(change)).containsExactly("reported_on")));
    }

    @Test
    void a_review_ends_with_the_conclusion_and_of_several_violations_only_the_one_that_decides_is_named()
            throws Exception {
        Map<String, Object> concluded = Stage.row(
                "officer_id",
                "CB-01",
                "act",
                "shirking",
                "acted_on",
                "2024-10-01",
                "concluded_on",
                "2024-11-01",
                "severity",
                "serious");
        Map<String, Object> open = Stage.row("officer_id", "CB-01", "act", "harassment", "acted_on", "2024-10-02");

        var answers = answers(Map.of("violations", List.of(concluded, open)), "CB-01", AUTUMN).stream()
                .filter(answer -> lifted(answer).contains(Measure.REVIEW))
                .toList();

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.changes()).hasSize(1));
        assertThat(answers)
                .extracting(answer -> answer.changes().get(0))
                .filteredOn(Change.OfRecord.class::isInstance)
                .allSatisfy(
                        change -> assertThat(((Change.OfRecord) change).id()).hasToString("violations:violations-2"))
                .extracting(WhatIfTest::columns)
                .contains(List.of("concluded_on", "severity"), List.of("decided_on"));
    }

    @Test
    void a_circumstance_exempts_a_violation() throws Exception {
        Map<String, Object> open = Stage.row("officer_id", "CB-01", "act", "shirking", "acted_on", "2024-10-01");

        var answers = lifting(answers(Map.of("violations", List.of(open)), "CB-01", AUTUMN), "open_violations");

        assertThat(answers).anySatisfy(answer -> {
            assertThat(answer.changes()).hasSize(1);
            assertThat(answer.changes().get(0)).isInstanceOf(Change.NewRecord.class);
            Change.NewRecord circumstance = (Change.NewRecord) answer.changes().get(0);
            assertThat(circumstance.file()).isEqualTo(RecordFile.CIRCUMSTANCES);
            assertThat(circumstance.cells()).extracting(Cell::column).contains("ref", "evidence");
        });
    }

    @Test
    void where_nothing_lifts_a_recommendation_the_reason_is_said() throws Exception {
        Map<String, Object> decided =
                Stage.row("officer_id", "H1", "act", "duty", "form", "KT", "effective_on", "2024-01-10", "times", "2");
        Map<String, Object> many = Stage.row(
                "kind", "task", "source", "CT36", "assigned_on", "2024-08-01", "due_on", "2024-09-01", "times", "14");
        // Due before it was asked for: only the cause could be otherwise, and each that is excused is one case less.
        Map<String, Object> few = Stage.row(
                "from_unit",
                "U2",
                "to_unit",
                "U1",
                "requested_on",
                "2024-10-20",
                "due_on",
                "2024-10-10",
                "cause",
                "officer",
                "times",
                "5");

        assertThat(why(Map.of("disciplines", List.of(decided)))).contains("removal_grounds decided");
        assertThat(why(Map.of("tasks", List.of(many)))).contains("overdue_ct36_tasks many_records");
        assertThat(why(Map.of("coordination", List.of(few)))).contains("answers_late_percent few_cases");
    }

    private static List<String> why(Map<String, List<Map<String, Object>>> given) throws Exception {
        var cell = Stage.records(Stage.ENGINE, given, List.of())
                .units()
                .findFirst()
                .orElseThrow();
        return WhatIf.with(Stage.ENGINE).ask(cell, AUTUMN, "H1").unanswered().stream()
                .map(row -> row.figure().figure() + " " + row.why().word())
                .toList();
    }

    private static List<Measure> lifted(Counterfactual answer) {
        return answer.effects().stream()
                .filter(Effect.Lifted.class::isInstance)
                .map(effect -> ((Effect.Lifted) effect).measure())
                .toList();
    }

    private static List<Cell> cells(Change change) {
        return change instanceof Change.OfRecord of ? of.cells() : ((Change.NewRecord) change).cells();
    }
}
