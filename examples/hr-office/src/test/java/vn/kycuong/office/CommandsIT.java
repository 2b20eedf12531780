package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other commands of the program as it is shipped. */
class CommandsIT {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write_a_sample() throws Exception {
        run("sample FOLDER/records --units 3 --officers 15 --dossiers 150");
    }

    private static Call run(String words) throws Exception {
        Call call = Program.run(Stream.of(words.split(" "))
                .map(word -> word.replace("FOLDER", folder.toString()))
                .toArray());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        return call;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warn FOLDER/records --on 2024-12-01 --days 30                        | Nhìn trước từ 2024-12-01 đến 2024-12-31: | Looking ahead from 2024-12-01 to 2024-12-31:
            law --category civil_servant --severity serious --on 2025-01-01      | Xem xét ngày 2025-01-01:                 | Considered on 2025-01-01:
            template FOLDER/LANG-empty                                           | Đã ghi 19 tệp trống vào                  | Wrote 19 empty files to
            explain FOLDER/records --subject unit:DV-0001 --from 2024-07-01 --to 2024-12-31 | Về đơn vị DV-0001, từ 2024-07-01 | About unit DV-0001, from 2024-07-01
            """)
    void a_command_speaks_vietnamese_and_english(String call, String vietnamese, String english) throws Exception {
        assertThat(run(call.replace("LANG", "vi")).out()).startsWith(vietnamese);
        assertThat(run(call.replace("LANG", "en") + " --lang en").out()).startsWith(english);
    }

    @Test
    void help_names_every_command_in_both_languages() throws Exception {
        List<String> commands =
                List.of("evaluate", "explain", "warn", "verify", "register", "law", "sample", "template");
        assertThat(run("--help").out())
                .startsWith("Từ hồ sơ theo dõi đến khuyến nghị")
                .contains(commands);
        assertThat(run("evaluate --help --lang en").out())
                .contains("Usage: kycuong evaluate", "--from=DATE", "--explain");
    }

    @Test
    void an_answer_as_json_is_one_line() throws Exception {
        String out =
                run("explain FOLDER/records --subject unit:DV-0001 --from 2024-07-01 --to 2024-12-31 --format json")
                        .out();

        assertThat(out).startsWith("{").endsWith("}\n");
        assertThat(out.lines()).hasSize(1);
    }

    @Test
    void explanations_are_all_that_explain_adds_to_a_result() throws Exception {
        String call = "evaluate FOLDER/records --from 2024-07-01 --to 2024-12-31 --out FOLDER/";
        run(call + "plain");
        run(call + "explained --explain");

        String plain = Files.readString(folder.resolve("plain/evaluation.jsonl"));
        String explained = Files.readString(folder.resolve("explained/evaluation.jsonl"));
        assertThat(plain).doesNotContain("\"explanation\":");
        assertThat(explained).contains("\"explanation\":");
        assertThat(JsonLines.without("explanation", explained)).isEqualTo(plain);
    }
}
