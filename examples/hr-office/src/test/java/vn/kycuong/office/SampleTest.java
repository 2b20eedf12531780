package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(Records.files(folder.resolve("sample"))).hasSize(17);
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
