package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.Period;

/** Plays the scenarios of every obligation. */
class ScenarioTest {

    static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    @TestFactory
    Stream<DynamicContainer> scenarios() throws IOException {
        return files().stream().map(file -> {
            Map<String, Object> content = read(file);
            String obligation = content.get("obligation").toString();
            List<DynamicTest> tests = new ArrayList<>();
            for (Map<String, Object> scenario : Stage.list(content, "scenarios")) {
                tests.add(dynamicTest(scenario.get("it").toString(), () -> play(Stage.ENGINE, obligation, scenario)));
            }
            return dynamicContainer(obligation, tests);
        });
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Path file) {
        try {
            return (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static void play(DecisionEngine engine, String obligation, Map<String, Object> scenario) throws Exception {
        Map<String, Map<String, Object>> lines = Stage.play(
                engine,
                (Map<String, List<Map<String, Object>>>) scenario.getOrDefault("given", Map.of()),
                (List<String>) scenario.getOrDefault("missing", List.of()),
                (Map<String, List<String>>) scenario.getOrDefault("without", Map.of()),
                (Integer) scenario.getOrDefault("rejected", 0),
                Period.between(
                        scenario.get("from").toString(), scenario.get("to").toString()));
        List<Map<String, Object>> expectations = Stage.list(scenario, "expect");
        assertThat(expectations).isNotEmpty();
        for (Map<String, Object> expected : expectations) {
            Map<String, Object> line = lines.get(expected.get("subject").toString());
            assertThat(line).as("the line of %s", expected.get("subject")).isNotNull();
            if (expected.containsKey("none")) {
                assertThat(Stage.list(line, "recommendations"))
                        .noneMatch(r -> r.get("measure").equals(expected.get("none")));
            } else if (expected.containsKey("recommendation")) {
                Map<String, Object> wanted = (Map<String, Object>) expected.get("recommendation");
                compare(wanted, recommendation(line, obligation, wanted.get("measure")));
            } else {
                compareEntry(obligation, expected, line);
            }
        }
    }

    private static Map<String, Object> recommendation(Map<String, Object> line, String obligation, Object measure) {
        return Stage.list(line, "recommendations").stream()
                .filter(r -> r.get("obligation").equals(obligation)
                        && r.get("measure").equals(measure))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + measure + " in " + line));
    }

    private static void compareEntry(String obligation, Map<String, Object> expected, Map<String, Object> line) {
        Map<String, Object> entry = Stage.list(line, "ledger").stream()
                .filter(e -> e.get("obligation").equals(obligation)
                        && e.get("figure").equals(expected.get("figure")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + expected.get("figure") + " in " + line));
        List<String> ofRecommendation = List.of("mandatory", "checks", "basis");
        expected.forEach((key, value) -> {
            if (ofRecommendation.contains(key)) {
                compare(Map.of(key, value), recommendation(line, obligation, entry.get("measure")));
            } else if (!key.equals("subject")) {
                assertSame(key, value, entry.get(key));
            }
        });
    }

    private static void compare(Map<String, Object> expected, Map<String, Object> actual) {
        expected.forEach((key, value) -> assertSame(key, value, Stage.dig(actual, key)));
    }

    private static void assertSame(String key, Object expected, Object actual) {
        if (expected instanceof Number number && actual instanceof Number other) {
            assertThat(other.doubleValue()).as(key).isEqualTo(number.doubleValue());
        } else {
            assertThat(actual).as(key).isEqualTo(expected);
        }
    }
}
