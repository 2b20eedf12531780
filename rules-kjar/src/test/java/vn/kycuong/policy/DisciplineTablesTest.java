package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kycuong.law.Period;

/** Asks the engine for every cell of the tables of first violations and repeats, on the first and last day of each regime. */
class DisciplineTablesTest {

    @TestFactory
    Stream<DynamicTest> every_first_violation() throws IOException {
        return rows("discipline-first.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row.getFields()), () -> first(row)));
    }

    private static void first(NamedCsvRecord row) throws Exception {
        LocalDate day = LocalDate.parse(row.getField("day"));
        Map<String, Object> referral = referral(
                row,
                List.of(),
                violation(row.getField("act"), row.getField("severity"), row.getField("circumstances"), day));
        compare(referral, row.getField("regime"), row.getField("form"), row.getField("gap"), row.getField("floor"));
        assertThat(Stage.dig(referral, "discipline.violations.0.basis")).isEqualTo("first");
        assertVerify(referral, row.getField("verify"));
    }

    @TestFactory
    Stream<DynamicTest> every_repeat_on_the_last_day_of_its_window_and_a_day_later() throws IOException {
        return rows("discipline-repeat.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row.getFields()), () -> repeat(row)));
    }

    private static void repeat(NamedCsvRecord row) throws Exception {
        LocalDate day = LocalDate.parse(row.getField("day"));
        LocalDate effective = day.minusMonths(Long.parseLong(row.getField("months")));
        Map<String, Object> violation = violation("shirking", "less_serious", "", day);
        boolean known = !row.getField("form").isEmpty();

        Map<String, Object> within = referral(row, List.of(discipline(row, effective)), violation);
        compare(within, row.getField("regime"), known ? row.getField("form") : "KT", "", "");
        assertThat(Stage.dig(within, "discipline.violations.0.basis")).isEqualTo(known ? "repeat" : "first");
        assertVerify(within, row.getField("verify"));

        Map<String, Object> later = referral(row, List.of(discipline(row, effective.minusDays(1))), violation);
        compare(later, row.getField("regime"), "KT", "", "");
    }

    private static Map<String, Object> discipline(NamedCsvRecord row, LocalDate effective) {
        return Stage.row("act", "shirking", "form", row.getField("after"), "effective_on", effective.toString());
    }

    private static Map<String, Object> violation(String act, String severity, String circumstances, LocalDate day) {
        String on = day.toString();
        return Stage.row(
                "act",
                act,
                "severity",
                severity,
                "circumstances",
                circumstances,
                "acted_on",
                on,
                "opened_on",
                on,
                "concluded_on",
                on);
    }

    private static Map<String, Object> referral(
            NamedCsvRecord row, List<Map<String, Object>> disciplines, Map<String, Object> violation) throws Exception {
        String day = row.getField("day");
        Map<String, Object> officer =
                Stage.row("officer_id", "CB-01", "category", row.getField("category"), "post", row.getField("post"));
        Map<String, List<Map<String, Object>>> given =
                Map.of("officers", List.of(officer), "disciplines", disciplines, "violations", List.of(violation));
        Map<String, Object> line =
                Stage.play(given, List.of(), Period.between(day, day)).get("officer:CB-01");
        return Stage.list(line, "recommendations").stream()
                .filter(recommendation -> recommendation.get("measure").equals("discipline_referral"))
                .findFirst()
                .orElseThrow();
    }

    private static void compare(Map<String, Object> referral, String regime, String form, String gap, String floor) {
        List<Object> actual = new ArrayList<>();
        for (String key : List.of("regime", "form", "gap", "floor")) {
            Object value = Stage.dig(referral, "discipline." + key);
            actual.add(value == null ? "" : value);
        }
        assertThat(actual).containsExactly(regime, form, gap, floor);
    }

    private static void assertVerify(Map<String, Object> referral, String verify) {
        assertThat(((List<?>) referral.get("checks")).contains("verify_provision"))
                .isEqualTo(verify.equals("yes"));
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(ScenarioTest.SCENARIOS.resolve(name))) {
            return csv.stream().toList();
        }
    }
}
