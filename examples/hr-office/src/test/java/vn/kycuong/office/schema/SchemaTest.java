package vn.kycuong.office.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.kycuong.law.Check;
import vn.kycuong.law.Confidence;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Role;
import vn.kycuong.office.Call;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Cause;

/** What the program writes is what the schemas state, and nothing else is. */
class SchemaTest {

    private static final Path SAMPLE = Path.of("sample");

    /** Whether there must be a count, or a head's days, is told by the figure, which policy staff name as they like. */
    private static final Set<String> TOLD_BY_THE_FIGURE = Set.of("count", "days");

    @TempDir
    private static Path folder;

    private static List<String> lines = List.of();
    private static List<String> answers = List.of();

    @BeforeAll
    static void evaluate_the_sample() throws IOException {
        RareRecords.write(folder.resolve("rare"));
        lines = new ArrayList<>(evaluated(SAMPLE, "2024-07-01", "2024-12-31", "full", "--explain"));
        lines.addAll(evaluated(folder.resolve("rare"), "2024-07-01", "2025-06-30", "full", "--explain"));
        List<String> written = new ArrayList<>();
        for (String subject : List.of(
                "unit:DV-0001",
                "unit:DV-0003",
                "officer:CB-000001",
                "officer:CB-000002",
                "officer:CB-000003",
                "officer:CB-000010")) {
            written.add(explained(subject, "2024-07-01", "2024-12-31"));
        }
        written.add(explained("officer:CB-000001", "2026-01-01", "2026-06-30"));
        answers = written;
    }

    private static List<String> evaluated(Path records, String from, String to, String ledger, String... more)
            throws IOException {
        Path out = folder.resolve(records.getFileName() + from + to + ledger + more.length);
        Call call = Call.of(Stream.concat(
                        Stream.of("evaluate", records, "--from", from, "--to", to, "--out", out, "--ledger", ledger),
                        Stream.of(more))
                .toArray());
        assertThat(call.code()).isZero();
        return Files.readAllLines(out.resolve("evaluation.jsonl"));
    }

    private static String explained(String subject, String from, String to) {
        Call call = Call.of("explain", SAMPLE, "--subject", subject, "--from", from, "--to", to, "--format", "json");
        assertThat(call.code()).as(call.err()).isZero();
        return call.out();
    }

    @Test
    void every_line_of_an_explained_evaluation_is_as_stated() {
        assertThat(lines)
                .hasSizeGreaterThan(25)
                .allSatisfy(
                        line -> assertThat(Format.LINE.faults(line)).as(line).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-06-30, full",
        "2024-07-01, 2024-12-31, findings",
        "2024-07-01, 2025-06-30, full",
        "2025-07-01, 2025-12-31, full",
        "2026-01-01, 2026-06-30, findings"
    })
    void every_line_of_any_period_is_as_stated(String from, String to, String ledger) throws IOException {
        assertThat(evaluated(SAMPLE, from, to, ledger))
                .allSatisfy(
                        line -> assertThat(Format.LINE.faults(line)).as(line).isEmpty());
        assertThat(evaluated(SAMPLE, from, to, ledger, "--explain"))
                .allSatisfy(
                        line -> assertThat(Format.LINE.faults(line)).as(line).isEmpty());
    }

    @Test
    void every_answer_is_as_stated() {
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(Format.ANSWER.faults(answer)).as(answer).isEmpty());
    }

    @Test
    void a_line_that_is_spoiled_anywhere_is_refused() {
        List<String> kinds = new ArrayList<>(lines.subList(0, 4));
        Stream.of(
                        "\"discipline\":{",
                        "\"status\":\"deferred\"",
                        "\"status\":\"absorbed\"",
                        "\"status\":\"closed\"",
                        "\"reason\":\"new_in_post\",\"days\"",
                        "\"left_out\":[{",
                        "\"through\":{")
                .forEach(kind -> kinds.add(lines.stream()
                        .filter(line -> line.contains(kind))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(kind))));

        assertThat(accepted(Format.LINE, kinds, union(TOLD_BY_THE_FIGURE, "explanation", "through")))
                .isEmpty();
    }

    @Test
    void an_answer_that_is_spoiled_anywhere_is_refused() {
        assertThat(accepted(Format.ANSWER, answers, union(TOLD_BY_THE_FIGURE, "through")))
                .isEmpty();
    }

    private static Set<String> union(Set<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toSet());
    }

    /** How texts were spoiled that are accepted all the same. */
    private static List<String> accepted(Format format, List<String> texts, Set<String> optional) {
        List<Spoiled.Copy> copies = Spoiled.of(texts, optional);
        assertThat(copies).hasSizeGreaterThan(500);
        return copies.stream()
                .filter(copy -> format.faults(copy.json()).isEmpty())
                .map(Spoiled.Copy::how)
                .toList();
    }

    @Test
    void the_words_of_the_schema_are_those_of_the_library() {
        assertThat(words("measure")).isEqualTo(list(Measure.values(), Measure::word));
        assertThat(words("status")).isEqualTo(list(Status.values(), Status::word));
        assertThat(words("bearer")).isEqualTo(list(Role.values(), Role::word));
        assertThat(words("form")).isEqualTo(list(Form.values(), Form::word));
        assertThat(words("file")).isEqualTo(list(RecordFile.values(), RecordFile::fileName));
        assertThat(texts(Format.SUBJECT.part("checks").path("items"))).isEqualTo(list(Check.values(), Check::word));
        assertThat(words("gap_or_none")).isEqualTo(list(Gap.values(), Gap::word));
        assertThat(texts(Format.SUBJECT.part("provision").path("properties").path("confidence")))
                .isEqualTo(list(Confidence.values(), Confidence::word));
        assertThat(Format.SUBJECT.part("reason").path("pattern").stringValue())
                .contains("cause:(" + String.join("|", list(Cause.values(), Cause::word)) + ")")
                .contains("circumstance:(" + String.join("|", list(CircumstanceKind.values(), CircumstanceKind::word))
                        + ")");
    }

    private static List<String> words(String part) {
        return texts(Format.SUBJECT.part(part));
    }

    private static List<String> texts(JsonNode part) {
        return part.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static <T> List<String> list(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).toList();
    }
}
