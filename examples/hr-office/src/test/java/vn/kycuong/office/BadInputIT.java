package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be used ends with one clear message, and an earlier result stays as it was. */
class BadInputIT {

    @TempDir
    private Path folder;

    private Path records;
    private Path out;

    @BeforeEach
    void write_usable_records_and_an_earlier_result() throws IOException {
        records = Files.createDirectory(folder.resolve("records"));
        out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("evaluation.jsonl"), "an earlier result\n");
        Files.writeString(folder.resolve("plain"), "a file\n");
        Files.writeString(records.resolve("units.csv"), "unit_id,name,kind\nA,Sở A,department\n");
        Files.writeString(
                records.resolve("officers.csv"),
                "officer_id,full_name,unit_id,category,post,in_post_since,party_member\n");
        Policies.copy(folder.resolve("broken"));
        Policies.spoil(folder.resolve("broken"), "tables/thresholds.csv", ">=,1,", ">=,one,");
        Policies.spoil(folder.resolve("broken"), "tables/parameters.csv", ",80,", ",eighty,");
    }

    static Stream<UnusableInput> inputs() {
        return UnusableInputs.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void what_cannot_be_used_is_told_in_both_languages_and_nothing_is_written(UnusableInput input) throws Exception {
        input.change().on(records);
        Map<Path, String> before = files();

        assertRefused(evaluate(input, "vi"), input.vietnamese());
        assertRefused(evaluate(input, "en"), input.english());
        assertThat(files()).isEqualTo(before);
    }

    private static void assertRefused(Call call, String message) {
        assertThat(call.err()).isEqualTo(message);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
    }

    /** Every message with the test's folder as FOLDER, and the lines of any system. */
    private Call evaluate(UnusableInput input, String language) throws Exception {
        Stream<Object> options = Stream.of("evaluate", records, "--lang", language);
        Object[] call = Stream.concat(options, input.options(folder)).toArray();
        Call ran = Program.run(call);
        return new Call(
                ran.code(),
                ran.out(),
                ran.err().replace(folder.toString(), "FOLDER").replace("\r\n", "\n"));
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                found.put(path, Files.isDirectory(path) ? "a folder" : Arrays.hashCode(Files.readAllBytes(path)) + "");
            }
        }
        return found;
    }

    @Test
    void a_header_alone_is_no_fault_and_neither_is_a_very_long_cell() throws Exception {
        Files.writeString(records.resolve("units.csv"), "unit_id,name,kind\n");
        assertThat(evaluated().code()).isZero();

        Files.writeString(
                records.resolve("units.csv"), "unit_id,name,kind\nA," + "x".repeat(10 << 20) + ",department\n");
        Call longCell = evaluated();
        assertThat(longCell.err()).isEmpty();
        assertThat(longCell.code()).isZero();
    }

    @Test
    void bad_rows_are_rejected_with_a_mend_and_the_rest_is_evaluated() throws Exception {
        Files.writeString(records.resolve("units.csv"), "unit_id,name,kind\nA,Sở A,department\nB,Xã B,comune\n");

        Call call = evaluated();

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).isEmpty();
        assertThat(Files.readAllLines(out.resolve("rejects.csv")))
                .containsExactly(
                        "file,line,column,value,problem,mend",
                        "units,3,kind,comune,is no word that is used here,Maybe write commune (known: province"
                                + " department district commune division service_unit vertical_agency).");
        List<String> lines = Files.readAllLines(out.resolve("evaluation.jsonl"));
        assertThat(lines.get(0)).contains("\"rows\":{\"units\":1", "\"rejected\":1");
        assertThat(lines).hasSize(2).last().asString().contains("\"id\":\"A\"");
    }

    private Call evaluated() throws Exception {
        return Program.run(
                "evaluate", records, "--from", "2024-07-01", "--to", "2024-12-31", "--out", out, "--lang", "en");
    }
}
