package vn.kycuong.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program itself, as a process of its own: what it says the job must say. */
final class Program {

    static final List<String> PERIOD = List.of("--from", "2024-07-01", "--to", "2024-12-31");

    private Program() {}

    /** Runs the program; bad rows are no failure. */
    static void run(String... args) throws IOException, InterruptedException {
        Said said = say(args);
        assertThat(said.code()).as(said.words()).isIn(0, 3);
    }

    /** What the program says of records that it cannot use. */
    static String refusal(Path records, Path out) throws IOException, InterruptedException {
        Said said = say(evaluation(records, out));
        assertThat(said.code()).as(said.words()).isEqualTo(2);
        return said.words().strip();
    }

    private record Said(int code, String words) {}

    private static Said say(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("kycuong.program")));
        command.addAll(List.of(args));
        Path words = Files.createTempFile("kycuong", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .start();
            return new Said(process.waitFor(), Files.readString(words));
        } finally {
            Files.delete(words);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Evaluates records with all findings. */
    static Path evaluate(Path records, Path out) throws IOException, InterruptedException {
        run(evaluation(records, out));
        return out;
    }

    private static String[] evaluation(Path records, Path out) {
        List<String> args = new ArrayList<>(List.of("evaluate", records.toString(), "--out", out.toString()));
        args.addAll(List.of("--ledger", "full", "--lang", "en"));
        args.addAll(PERIOD);
        return args.toArray(String[]::new);
    }

    static Call call(Path records, Path out, String... more) throws UnusableCallException {
        List<String> args = new ArrayList<>(
                List.of(records.toString(), "--out", out.toString(), "--ledger", "full", "--lang", "en"));
        args.addAll(PERIOD);
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    /** The result of the job is that of the program, to the byte, once its parts are put one behind the other. */
    static void assertSame(Path job, Path program) throws IOException {
        assertThat(lines(job)).isEqualTo(Files.readAllLines(program.resolve("evaluation.jsonl")));
        assertThat(job.resolve("rejects.csv")).hasSameBinaryContentAs(program.resolve("rejects.csv"));
    }

    private static List<String> lines(Path job) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(job.resolve("evaluation.jsonl"))) {
            for (Path part : parts.sorted().toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }
}
