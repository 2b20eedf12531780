package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Counterfactual.Effect;
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
}
