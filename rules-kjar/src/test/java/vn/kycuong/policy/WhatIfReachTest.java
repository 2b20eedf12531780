package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kycuong.fault.Language;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.law.Role;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Unanswered;
import vn.kycuong.outcome.Unanswered.Why;
import vn.kycuong.record.RecordFile;
import vn.kycuong.result.ExplanationText;
import vn.kycuong.whatif.WhatIf;

/** What would change it: each recommendation has an answer, or the reason why there is none. */
class WhatIfReachTest {

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
                .extracting(WhatIfReachTest::columns)
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

    @ParameterizedTest
    @EnumSource
    void the_reason_is_told_in_both_languages(Why why) throws Exception {
        Unanswered unanswered = new Unanswered(
                new FigureId("N495-3.2-replace-weak", Role.MANAGER, "removal_grounds"), Measure.REPLACEMENT, why);
        for (Language language : Language.values()) {
            var text = new ExplanationText(Stage.ENGINE.pack().messages(language), language);
            assertThat(text.unanswered(unanswered)).contains(language == Language.VI ? "Đối với đề nghị" : "For the");
        }
    }
}
