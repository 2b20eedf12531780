package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.pack.PolicyPack;

class SampleTest {

    @TempDir
    private Path folder;

    @Test
    void the_sample_of_the_repository_is_what_the_program_writes() throws IOException {
        Call call = Call.of("sample", folder.resolve("sample"));

        assertThat(call.code()).isZero();
        assertThat(Records.files(folder.resolve("sample"))).hasSize(19);
        assertSameFiles(folder.resolve("sample"), Records.SAMPLE);
    }

    @Test
    void a_sample_has_the_numbers_asked_for_and_no_row_is_rejected() throws IOException {
        Path sample = folder.resolve("sample");
        Call.of("sample", sample, "--units", "12", "--officers", "100", "--dossiers", "3000", "--seed", "3");

        assertThat(rows(sample, "units.csv")).isEqualTo(12);
        assertThat(rows(sample, "officers.csv")).isEqualTo(100);
        assertThat(rows(sample, "dossiers.csv")).isEqualTo(3000);
        assertThat(Call.of("evaluate", sample, "--from", "2024-07-01", "--to", "2024-12-31", "--out", folder)
                        .code())
                .isZero();
    }

    @Test
    void every_obligation_and_the_law_of_discipline_are_breached_in_the_sample_within_a_year() throws Exception {
        Call.of("evaluate", Records.SAMPLE, "--from", "2024-07-01", "--to", "2025-06-30", "--out", folder);
        String result = Files.readString(folder.resolve("evaluation.jsonl"));

        assertThat(PolicyPack.bundled().policy().obligations())
                .extracting(Obligation::id)
                .hasSizeGreaterThanOrEqualTo(26)
                .allSatisfy(id -> assertThat(result)
                        .containsPattern("\"obligation\":\"" + Pattern.quote(id) + "\"[^}]*\"status\":\"breached\""));
        assertThat(result).containsPattern("\"obligation\":\"LAW-discipline\"[^}]*\"status\":\"breached\"");
    }

    @Test
    void units_are_those_of_the_last_day() throws IOException {
        assertThat(kinds("2024-01-02", "2025-06-30"))
                .contains("district", "commune", "province")
                .contains("UBND huyện Long Thành", "UBND phường Trảng Dài");
        assertThat(kinds("2025-07-01", "2026-06-30"))
                .doesNotContain("district")
                .contains("commune", "province")
                .contains("UBND phường Trấn Biên", "UBND xã Nhơn Trạch");
    }

    private List<String> kinds(String from, String to) throws IOException {
        Path sample = folder.resolve(to);
        Path out = folder.resolve("out" + to);
        Call.of("sample", sample, "--units", 40, "--officers", 200, "--dossiers", 1000, "--from", from, "--to", to);
        assertThat(Call.of("evaluate", sample, "--from", from, "--to", to, "--out", out)
                        .code())
                .isZero();
        return Files.readAllLines(sample.resolve("units.csv")).stream()
                .skip(1)
                .flatMap(row -> Stream.of(row.split(",")))
                .toList();
    }

    @Test
    void a_period_in_which_little_can_be_breached_is_refused() {
        Call call = Call.of("sample", folder, "--from", "2024-01-01", "--to", "2024-12-31", "--lang", "en");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .isEqualToIgnoringNewLines("From (2024-01-01) to (2024-12-31) leaves less than half a year in which the"
                        + " Notice is in force.Maybe give --to a later day.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101"})
    void a_lateness_that_is_no_percentage_is_refused(String lateness) {
        Call call = Call.of("sample", folder, "--lateness", lateness, "--lang", "en");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .isEqualToIgnoringNewLines(
                        "--lateness (%s) is no percentage.Maybe write a number from 0 to 100.".formatted(lateness));
    }

    @Test
    void as_many_dossiers_are_late_as_are_asked_for() throws IOException {
        assertThat(late("0")).isBetween(0.0, 0.002);
        assertThat(late("12")).isBetween(0.1, 0.14);
        assertThat(late("60")).isBetween(0.5, 0.65);
    }

    private double late(String percent) throws IOException {
        Path sample = folder.resolve(percent);
        Call.of("sample", sample, "--units", "30", "--officers", "600", "--dossiers", "9000", "--lateness", percent);
        return Records.late(sample, "2025-06-30").size() / 9000.0;
    }

    private static long rows(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).size() - 1L;
    }

    private static void assertSameFiles(Path actual, Path expected) throws IOException {
        assertThat(Records.files(actual).stream().map(Path::getFileName))
                .containsExactlyElementsOf(
                        Records.files(expected).stream().map(Path::getFileName).toList());
        for (Path file : Records.files(actual)) {
            assertThat(file).hasSameBinaryContentAs(expected.resolve(file.getFileName()));
        }
    }
}
