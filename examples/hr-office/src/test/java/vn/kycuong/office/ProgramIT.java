package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, done by the jar as it is shipped. */
class ProgramIT {

    private static final Path README = Path.of("../../README.md");

    @TempDir
    private Path folder;

    private Call evaluate(String ledger) throws IOException, InterruptedException {
        return Program.run(
                "evaluate",
                Records.SAMPLE,
                "--from",
                "2024-07-01",
                "--to",
                "2024-12-31",
                "--out",
                folder.resolve("out"),
                "--ledger",
                ledger);
    }

    @Test
    void the_sample_is_evaluated_as_the_readme_says() throws Exception {
        Call call = evaluate("findings");

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(withoutTime(Files.readString(README)))
                .contains(withoutTime(call.out().replace(folder.resolve("out").toString(), "target/report")));
        assertThat(folder.resolve("out/rejects.csv")).hasContent("file,line,column,value,problem,mend\n");
    }

    private static String withoutTime(String text) {
        return text.replaceAll("Thời gian: .*", "Thời gian: …");
    }

    @Test
    void each_line_of_a_result_is_a_json_object_and_the_first_is_the_header() throws Exception {
        evaluate("full");
        List<String> lines = Files.readAllLines(folder.resolve("out/evaluation.jsonl"));

        assertThat(lines).hasSize(1 + 3 + 25 + 1).allSatisfy(ProgramIT::assertIsObject);
        assertThat(lines.get(0)).startsWith("{\"format\":\"kycuong/1\",\"policy\":{\"id\":\"dong-nai\",");
        assertThat(lines.get(1)).startsWith("{\"subject\":\"unit\",\"id\":\"DV-0001\",\"ledger\":");
        assertThat(lines.get(2)).startsWith("{\"subject\":\"officer\",\"id\":\"CB-000001\",\"unit\":\"DV-0001\",");
    }

    private static void assertIsObject(String line) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
        }
    }
}
