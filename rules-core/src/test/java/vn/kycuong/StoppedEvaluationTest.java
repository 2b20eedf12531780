package vn.kycuong;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.law.Period;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.pack.RuleFailureException;
import vn.kycuong.pack.ToyPack;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.safeguard.Assessment.UnmeasuredFigureException;

/** What stops an evaluation, rather than being read as nothing found. */
class StoppedEvaluationTest {

    private static final Period SPRING = ToyUnits.SPRING;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_rule_that_fails_in_its_consequence_stops_the_evaluation() throws Exception {
        DecisionEngine broken = DecisionEngine.of(ToyPack.copyTo(folder)
                .change(
                        "obligations/TOY-no-grumbling.drl",
                        "figures.count( $p, $head, \"grumbles\", $grumbles );",
                        "throw new IllegalStateException( \"the bell is broken\" );")
                .open());
        assertThatThrownBy(() -> broken.evaluate(ToyUnits.late("U7", 0), SPRING))
                .isInstanceOf(RuleFailureException.class)
                .hasMessageStartingWith("Rule (TOY-no-grumbling) of policy (toy 1.0) failed on unit (U7): ")
                .hasMessageContaining("the bell is broken")
                .hasMessageEndingWith("%nMaybe the rule does not expect an empty cell.".formatted())
                .hasRootCauseMessage("the bell is broken");
    }

    @Test
    void a_rule_that_fails_in_a_condition_stops_the_evaluation() throws Exception {
        DecisionEngine broken = DecisionEngine.of(ToyPack.copyTo(folder)
                .change("obligations/TOY-answer-in-time.drl", "lateDays > $days", "outcome.word == \"granted\"")
                .open());
        assertThatThrownBy(() -> broken.evaluate(ToyUnits.late("U7", 1), SPRING))
                .isInstanceOf(RuleFailureException.class)
                .hasMessageStartingWith("Rule (TOY-answer-in-time) of policy (toy 1.0) failed on unit (U7): ")
                .hasRootCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void a_figure_that_no_rule_measures_stops_the_evaluation() throws Exception {
        DecisionEngine incomplete = DecisionEngine.of(ToyPack.copyTo(folder)
                .add("tables/figures.csv", "TOY-no-grumbling,unit,grumbles,count,,,,,no,no\n")
                .open());
        assertThatThrownBy(() -> incomplete.evaluate(ToyUnits.late("U7", 0), SPRING))
                .isInstanceOf(UnmeasuredFigureException.class)
                .hasMessage(
                        "No rule of policy (toy 1.0) measured figure (TOY-no-grumbling · unit · grumbles) of unit (U7), officer (null).%nMaybe its rule file names the figure otherwise than tables/figures.csv:6."
                                .formatted());
    }

    @Test
    void a_year_without_a_calendar_stops_the_evaluation_and_names_the_record() throws Exception {
        List<Recorded> rows = ToyUnits.rows("U7", 2);
        rows.add(ToyUnits.letter("HS-old", "U7", LocalDate.parse("2022-12-30")));
        UnitRecords unit = ToyUnits.of("U7", rows);
        DecisionEngine engine = DecisionEngine.of(PolicyPack.open(ToyPack.FOLDER));
        String message =
                "The calendar has no rows for the year (2022) that record (dossiers:HS-old) needs.%nMaybe add its days to tables/calendar.csv."
                        .formatted();
        assertThatThrownBy(() -> engine.evaluate(unit, SPRING))
                .isInstanceOf(UnknownYearException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> engine.evaluate(Stream.of(ToyUnits.late("U1", 1), unit), SPRING, 2, evaluation -> {}))
                .isInstanceOf(UnknownYearException.class)
                .hasMessage(message);
    }
}
