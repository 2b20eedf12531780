package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.Obligation;

/** What the build asks of the pack beyond what loading it checks: sources quoted, scenarios enough, rules short and flat. */
class PackTest {

    private static final Path RULES = Path.of("src/main/resources/policy/dong-nai/obligations");
    private static final int LONGEST_RULE = 40;
    private static final int MOST_PATTERNS = 5;
    private static final int LEAST_SCENARIOS = 3;
    private static final List<String> FORBIDDEN = List.of(
            "salience",
            "update(",
            "modify(",
            "no-loop",
            "eval(",
            "function ",
            "now()",
            "agenda-group",
            "activation-group",
            "exists(",
            "not(",
            "lock-on-active",
            "retract(",
            "delete(");

    private static final Policy POLICY = Stage.ENGINE.pack().policy();

    static List<String> obligations() {
        return POLICY.obligations().stream().map(Obligation::id).toList();
    }

    static Stream<Path> ruleFiles() throws IOException {
        return Files.list(RULES).sorted();
    }

    @Test
    void there_are_26_obligations_each_with_a_rule_file_of_its_name() throws IOException {
        Set<String> files = ruleFiles()
                .map(file -> file.getFileName().toString().replace(".drl", ""))
                .collect(Collectors.toSet());
        assertThat(obligations()).hasSize(26).doesNotHaveDuplicates();
        assertThat(files).containsExactlyInAnyOrderElementsOf(obligations());
    }

    @ParameterizedTest
    @MethodSource("obligations")
    void every_obligation_has_at_least_three_scenarios(String obligation) {
        Map<String, Object> file = ScenarioTest.read(ScenarioTest.SCENARIOS.resolve(obligation + ".yaml"));
        assertThat(file.get("obligation")).isEqualTo(obligation);
        assertThat(Stage.list(file, "scenarios")).hasSizeGreaterThanOrEqualTo(LEAST_SCENARIOS);
    }

    @Test
    void every_scenario_file_names_an_obligation() throws IOException {
        for (Path file : ScenarioTest.files()) {
            String obligation = ScenarioTest.read(file).get("obligation").toString();
            assertThat(file.getFileName()).hasToString(obligation + ".yaml");
            assertThat(obligation.equals("LAW-discipline") || obligations().contains(obligation))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void every_rule_file_starts_with_its_id_and_a_quotation_of_the_notice(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("// " + file.getFileName().toString().replace(".drl", ""));
        String header = lines.stream()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2))
                .collect(Collectors.joining(" "));
        String quotation = words(header.substring(header.indexOf('«') + 1, header.indexOf('»')));
        String notice = words(Files.readString(Path.of("src/test/resources/notice-495.txt")));
        for (String part : quotation.split("…")) {
            assertThat(notice).contains(part.strip().replaceAll(",$", ""));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void rules_are_short_and_flat_and_know_no_number(Path file) throws IOException {
        for (List<String> rule : rules(file)) {
            String text = String.join("\n", rule);
            assertThat(rule).as(rule.get(0)).hasSizeLessThanOrEqualTo(LONGEST_RULE);
            assertThat(patterns(rule)).as(rule.get(0)).isLessThanOrEqualTo(MOST_PATTERNS);
            assertThat(consequence(rule)).as(rule.get(0)).hasSize(1);
            assertThat(FORBIDDEN).as(rule.get(0)).noneMatch(text::contains);
            String withoutNames = text.replaceAll("\"[^\"]*\"", "");
            assertThat(withoutNames).as("a number in " + rule.get(0)).doesNotContainPattern("(?<![\\w.])\\d");
        }
    }

    private static List<List<String>> rules(Path file) throws IOException {
        List<List<String>> rules = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("rule ")) {
                rules.add(new ArrayList<>());
            }
            if (!rules.isEmpty()) {
                rules.get(rules.size() - 1).add(line);
            }
        }
        assertThat(rules).isNotEmpty();
        return rules;
    }

    /** Patterns stand at the first level of a rule; those within an accumulate are part of it. */
    private static long patterns(List<String> rule) {
        return rule.stream()
                .dropWhile(line -> !line.equals("when"))
                .skip(1)
                .takeWhile(line -> !line.equals("then"))
                .filter(line -> line.matches("    \\S.*"))
                .count();
    }

    private static List<String> consequence(List<String> rule) {
        return rule.stream()
                .dropWhile(line -> !line.equals("then"))
                .skip(1)
                .takeWhile(line -> !line.equals("end"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void the_notice_provision_of_an_obligation_is_that_of_its_id() {
        for (Obligation obligation : POLICY.obligations()) {
            String point = obligation.id().split("-")[1];
            assertThat(obligation.provision()).isEqualTo("N495/" + point);
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        List<List<String>> keys = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            keys.add(Files.readAllLines(RULES.resolveSibling("messages").resolve(language + ".properties")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList());
        }
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).doesNotHaveDuplicates();
        assertThat(Arrays.asList("measure.review", "form.CCh", "check.lex_mitior"))
                .isSubsetOf(keys.get(0));
    }
}
