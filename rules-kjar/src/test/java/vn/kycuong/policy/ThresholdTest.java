package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.Threshold;
import vn.kycuong.pack.PolicyPack;

/** Changes each threshold by one, up and down: some scenario of its obligation must notice. */
class ThresholdTest {

    private static final Path PACK = Path.of("src/main/resources/policy/dong-nai");
    private static final int VALUE = 4;

    private Path copy = Path.of("");

    @BeforeEach
    void copyPack() throws IOException {
        copy = Files.createTempDirectory("pack");
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(PACK.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @AfterEach
    void removeCopy() throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @TestFactory
    List<DynamicTest> some_scenario_notices_a_changed_threshold() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Threshold row : Stage.ENGINE.pack().policy().thresholds()) {
            for (int change : List.of(1, -1)) {
                tests.add(dynamicTest(
                        row.row() + " " + row.figure() + " " + row.text() + " " + change,
                        () -> assertThat(isNoticed(row, change)).isTrue()));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests;
    }

    private boolean isNoticed(Threshold row, int change) throws Exception {
        Path table = copy.resolve("tables/thresholds.csv");
        List<String> lines = Files.readAllLines(PACK.resolve("tables/thresholds.csv"));
        String[] cells = lines.get(row.row().line() - 1).split(",", -1);
        BigDecimal changed = row.value().add(BigDecimal.valueOf(change));
        cells[VALUE] = changed.toPlainString();
        lines.set(row.row().line() - 1, String.join(",", cells));
        Files.write(table, lines);
        DecisionEngine engine = DecisionEngine.of(PolicyPack.open(copy));
        Path file = ScenarioTest.SCENARIOS.resolve(row.figure().obligation() + ".yaml");
        for (Map<String, Object> scenario : Stage.list(ScenarioTest.read(file), "scenarios")) {
            try {
                ScenarioTest.play(engine, row.figure().obligation(), scenario);
            } catch (AssertionError e) {
                return true;
            }
        }
        return false;
    }
}
