package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.pack.PolicyPack;

/** The thirtieth part of a province-year is as believable as a province: what is rare there is rare in it. */
class SampleSharesTest {

    private static final String TO = "2025-06-30";
    private static final int OFFICERS = 1333;
    private static final int DOSSIERS = 100_000;

    @TempDir
    private static Path folder;

    private static List<Map<String, String>> dossiers = List.of();
    private static List<Map<String, String>> late = List.of();
    private static Map<String, Map<String, String>> waits = Map.of();
    private static String result = "";

    @BeforeAll
    static void write_and_evaluate() throws IOException {
        Path sample = folder.resolve("sample");
        Call.of("sample", sample, "--units", 67, "--officers", OFFICERS, "--dossiers", DOSSIERS, "--seed", 5);
        Call.of("evaluate", sample, "--from", "2024-07-01", "--to", TO, "--out", folder);
        dossiers = Records.rows(sample.resolve("dossiers.csv"));
        late = Records.late(sample, TO);
        waits = Records.rows(sample.resolve("suspensions.csv")).stream()
                .collect(Collectors.toMap(row -> cell(row, "dossier_id"), row -> row));
        result = Files.readString(folder.resolve("evaluation.jsonl"));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String day(Map<String, String> row, String column) {
        return cell(row, column).split("T")[0];
    }

    private static double share(Collection<Map<String, String>> rows, Predicate<Map<String, String>> which) {
        return (double) rows.stream().filter(which).count() / rows.size();
    }

    private static Map<String, Long> byOfficer(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> cell(row, "officer_id"), Collectors.counting()));
    }

    @Test
    void few_dossiers_are_late_and_most_of_them_by_few_officers() {
        long byFew = byOfficer(late).values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(OFFICERS / 10)
                .mapToLong(Long::longValue)
                .sum();

        assertThat((double) late.size() / DOSSIERS).isBetween(0.02, 0.04);
        assertThat((double) byFew / late.size()).isGreaterThan(0.5);
    }

    @Test
    void one_dossier_in_twenty_waited() {
        assertThat((double) waits.size() / DOSSIERS).isBetween(0.04, 0.06);
    }

    @Test
    void one_unit_in_six_changed_its_head_and_some_of_those_who_went_belong_to_another_unit() throws IOException {
        Path sample = folder.resolve("sample");
        Map<String, String> units = Records.rows(sample.resolve("officers.csv")).stream()
                .collect(Collectors.toMap(row -> cell(row, "officer_id"), row -> cell(row, "unit_id")));
        List<Map<String, String>> heads = Records.rows(sample.resolve("heads.csv"));

        assertThat(heads).hasSize(2 * 67 / 6);
        assertThat(share(heads, row -> !cell(row, "unit_id").equals(units.get(cell(row, "officer_id")))))
                .isBetween(0.2, 0.3);
    }

    @Test
    void apologies_are_mostly_proper_and_causes_are_known_of_half() {
        assertThat(share(
                        late,
                        row -> cell(row, "apology_on").compareTo(cell(row, "due_on")) < 0
                                && !cell(row, "apology_on").isEmpty()
                                && cell(row, "apology_reason").equals("true")
                                && !cell(row, "reappointed_on").isEmpty()
                                && cell(row, "reappointments").equals("1")))
                .isBetween(0.7, 0.95);
        assertThat(share(late, row -> !cell(row, "cause").isEmpty())).isBetween(0.4, 0.6);
    }

    @Test
    void there_are_officers_with_a_handful_of_dossiers_and_with_a_thousand() {
        assertThat(byOfficer(dossiers).values())
                .anyMatch(number -> number <= 10)
                .anyMatch(number -> number >= 1000);
    }

    @Test
    void no_date_is_before_what_came_first_or_after_the_last_day() {
        assertThat(dossiers).allSatisfy(row -> {
            List<String> days = Stream.of("received_at", "transferred_at", "finished_on")
                    .map(column -> day(row, column))
                    .filter(day -> !day.isEmpty())
                    .toList();
            assertThat(days).isSorted().allMatch(day -> day.compareTo(TO) <= 0);
            assertThat(cell(row, "due_on")).isGreaterThan(days.get(0));
        });
        assertThat(dossiers)
                .filteredOn(row -> waits.containsKey(cell(row, "dossier_id")))
                .allSatisfy(row -> {
                    Map<String, String> wait = waits.getOrDefault(cell(row, "dossier_id"), Map.of());
                    List<String> days = Stream.of(
                                    day(row, "received_at"),
                                    cell(wait, "starts_on"),
                                    cell(wait, "ends_on"),
                                    cell(row, "finished_on"))
                            .filter(day -> !day.isEmpty())
                            .toList();
                    assertThat(days).isSorted();
                    assertThat(cell(wait, "ends_on").isEmpty()
                                    && !cell(row, "finished_on").isEmpty())
                            .isFalse();
                });
    }

    @Test
    void at_most_one_officer_in_ten_comes_up_for_review() {
        Pattern review = Pattern.compile("\\{\"measure\":\"review\"[^}]*\"status\":\"recommended\"");
        Set<String> officers = result.lines()
                .filter(line -> line.startsWith("{\"subject\":\"officer\"") || line.startsWith("{\"subject\":\"head\""))
                .filter(line -> review.matcher(line).find())
                .map(line -> line.split("\"")[7])
                .collect(Collectors.toSet());

        assertThat(officers).allMatch(id -> id.startsWith("CB-")).hasSizeBetween(10, OFFICERS / 10);
    }

    @Test
    void every_obligation_is_breached_somewhere() throws Exception {
        assertThat(PolicyPack.bundled().policy().obligations())
                .extracting(Obligation::id)
                .hasSizeGreaterThanOrEqualTo(26)
                .allSatisfy(id -> assertThat(result)
                        .containsPattern("\"obligation\":\"" + Pattern.quote(id) + "\"[^}]*\"status\":\"breached\""));
    }
}
