package vn.kycuong.office.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Period;
import vn.kycuong.office.Call;
import vn.kycuong.office.EvaluationRun;
import vn.kycuong.office.EvaluationRun.Explanations;
import vn.kycuong.office.EvaluationRun.Options;
import vn.kycuong.office.archive.CaseArchive;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

/** The register under processes that write at once, and that are killed. */
class RegisterIT {

    private static final int CASES = 100;
    private static final int KILLS = 15;
    private static final Pattern ACKNOWLEDGED =
            Pattern.compile("Registered (?:already )?as number (\\d+): (\\S+) (\\S+)");

    @TempDir
    private static Path shared;

    private static List<Path> cases;

    @TempDir
    private Path folder;

    @BeforeAll
    static void keepCases() throws Exception {
        PolicyPack pack = PolicyPack.bundled();
        Path archive = shared.resolve("cases");
        for (int i = 1; i <= CASES; i++) {
            Path result = Files.writeString(shared.resolve("result"), "result " + i);
            EvaluationRun run = new EvaluationRun(
                    pack,
                    shared,
                    Period.between("2024-07-01", "2024-12-31"),
                    new Options(LedgerMode.FINDINGS, Explanations.LEFT_OUT, Language.VI));
            CaseArchive.open(archive, run).keep(result, result);
        }
        try (Stream<Path> files = Files.list(archive)) {
            cases = files.sorted().toList();
        }
        assertThat(cases).hasSize(CASES);
    }

    private Process add(List<Path> some) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "kycuong.jar").toString(),
                "register",
                "add",
                "--lang",
                "en",
                folder.toString()));
        some.forEach(path -> command.add(path.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("register.jsonl"));
    }

    private Call verify() {
        return Call.of("register", "verify", folder, "--lang", "en");
    }

    @Test
    void two_processes_that_append_at_once_give_one_whole_chain() throws Exception {
        Process one = add(cases.subList(0, CASES / 2));
        Process two = add(cases.subList(CASES / 2, CASES));
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Process process : List.of(one, two)) {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            ACKNOWLEDGED.matcher(out).results().forEach(line -> numbers.add(Integer.valueOf(line.group(1))));
            assertThat(process.waitFor()).isZero();
        }

        assertThat(numbers).hasSize(CASES).last().isEqualTo(CASES);
        assertThat(lines()).hasSize(CASES);
        assertThat(verify().code()).isZero();
    }

    @Test
    void a_kill_at_any_moment_loses_nothing_that_was_acknowledged() throws Exception {
        Random random = new Random(495);
        List<String> acknowledged = new ArrayList<>();
        int next = 0;
        for (int kill = 0; kill < KILLS && next < CASES; kill++) {
            Process process = add(cases.subList(next, CASES));
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                for (int wanted = random.nextInt(6); wanted > 0; wanted--) {
                    keep(out.readLine(), acknowledged);
                }
                boolean ended = process.waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS);
                // By its handle: what it has printed can still be read.
                boolean killed = process.toHandle().destroyForcibly();
                assertThat(ended || killed).isTrue();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    keep(line, acknowledged);
                }
            }
            process.waitFor();
            next = acknowledged.size();
            assertHeld(acknowledged);
        }

        assertThat(acknowledged).isNotEmpty();
        assertThat(add(cases).waitFor()).isZero();
        assertThat(verify().code()).isZero();
        assertThat(lines()).hasSize(CASES);
        assertHeld(acknowledged);
    }

    /** A line that a kill has cut in the middle acknowledges nothing. */
    private static void keep(String line, List<String> acknowledged) {
        Matcher matcher = ACKNOWLEDGED.matcher(line == null ? "" : line);
        if (matcher.matches() && matcher.group(3).length() == "sha256:".length() + 64) {
            acknowledged.add("{\"number\":%s,.*\"file\":\"%s\",\"digest\":\"%s\".*"
                    .formatted(matcher.group(1), Pattern.quote(matcher.group(2)), matcher.group(3)));
        }
    }

    private void assertHeld(List<String> acknowledged) throws IOException {
        List<String> lines = Files.exists(folder.resolve("register.jsonl")) ? lines() : List.of();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(acknowledged.size());
        for (int i = 0; i < acknowledged.size(); i++) {
            assertThat(lines.get(i)).matches("\\" + acknowledged.get(i));
        }
        String out = lines.isEmpty() ? "" : verify().out();
        assertThat(out.lines().filter(line -> line.matches("(Removed|Missing|Replaced|Line|Entry).*")))
                .allMatch(line -> line.contains("never acknowledged"));
    }
}
