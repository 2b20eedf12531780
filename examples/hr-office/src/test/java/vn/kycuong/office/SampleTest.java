package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void a_sample_is_believable_few_dossiers_are_late_some_waited_and_few_officers_are_up_for_review()
            throws IOException {
        Path sample = folder.resolve("sample");
        Call.of("sample", sample, "--units", "30", "--officers", "600", "--dossiers", "45000", "--seed", "5");
        Call.of("evaluate", sample, "--from", "2024-07-01", "--to", "2025-06-30", "--out", folder);
        List<String> officers = Files.readAllLines(folder.resolve("evaluation.jsonl")).stream()
                .filter(line -> line.startsWith("{\"subject\":\"officer\""))
                .toList();

        assertThat(officers).hasSize(600);
        assertThat(officers)
                .filteredOn(line -> line.contains("{\"measure\":\"review\""))
                .hasSizeBetween(3, 60);
        assertThat(late(sample)).isBetween(0.02, 0.04);
        assertThat(rows(sample, "suspensions.csv") / 45_000.0).isBetween(0.04, 0.06);
        assertThat(rows(sample, "heads.csv")).isEqualTo(2 * 5);
    }

    @Test
    void a_sample_can_be_made_worse() throws IOException {
        Path usual = folder.resolve("usual");
        Path worse = folder.resolve("worse");
        Call.of("sample", usual, "--units", "30", "--officers", "600", "--dossiers", "9000");
        Call.of("sample", worse, "--units", "30", "--officers", "600", "--dossiers", "9000", "--lateness", "12");

        assertThat(late(worse)).isGreaterThan(1.8 * late(usual));
    }

    /** The share of dossiers that were finished after the date promised, or are not finished though it is past. */
    private static double late(Path sample) throws IOException {
        List<String> rows = Files.readAllLines(sample.resolve("dossiers.csv"));
        int due = List.of(rows.get(0).split(",")).indexOf("due_on");
        long late = rows.stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .filter(cells -> (cells[due + 1].isEmpty() ? "2025-06-30" : cells[due + 1]).compareTo(cells[due]) > 0)
                .count();
        return (double) late / (rows.size() - 1);
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
