package vn.kycuong.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.kycuong.benchmarks.byhand.EvaluateByHand;

/** The table of whole processes: a folder of CSV in, {@code evaluation.jsonl} out. */
final class WholeProcess {

    private static final int MEBI = 1 << 20;
    private static final double MILLIS = 1000;
    private static final int FIRST_WITH_CACHE = 25;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> BY_HAND =
            Set.of("N495-3.1-guide-receive-resolve", "N495-3.1-end-shirking-late", "N495-5.1-apologise-late");

    /** A province as the program's own sample makes it. */
    private record Size(String label, int units, int officers, int dossiers) {

        private Path records() throws IOException, InterruptedException {
            Path folder = Main.target().resolve("records").resolve(Integer.toString(dossiers));
            if (!Files.exists(folder)) {
                Run.java(List.of(
                        "-jar",
                        program().toString(),
                        "sample",
                        folder.toString(),
                        "--units=" + units,
                        "--officers=" + officers,
                        "--dossiers=" + dossiers));
            }
            return folder;
        }
    }

    private static final List<Size> SIZES = List.of(
            new Size("the sample", 3, 25, 400),
            new Size("100,000 dossiers", 67, 1_334, 100_000),
            new Size("1,000,000 dossiers", 667, 13_334, 1_000_000),
            new Size("a province-year, 3,000,000 dossiers", 2_000, 40_000, 3_000_000));

    private WholeProcess() {}

    private static Path program() {
        Path program = Path.of("examples/hr-office/target/kycuong.jar");
        if (!Files.exists(program)) {
            throw new IllegalStateException(
                    "There is no program (%s).%nMaybe start from the folder of the project, after mvn -Pbenchmarks package."
                            .formatted(program));
        }
        return program;
    }

    static String table(Effort effort) throws IOException, InterruptedException {
        Table table = new Table("records", "rows", "of", "wall s", "CPU s", "peak MB", "rows/s");
        for (Size size : SIZES) {
            if (size.dossiers() <= effort.largest()) {
                Path records = size.records();
                long rows = rows(records);
                row(table, size, rows, "kycuong", effort, () -> evaluate(records, "-XX:+UseG1GC"));
                row(
                        table,
                        size,
                        rows,
                        "kycuong, archive of classes, ParallelGC",
                        effort,
                        () -> evaluate(records, archive(), "-XX:+UseParallelGC"));
                row(table, size, rows, "by hand, 3 obligations", effort, () -> evaluateByHand(records));
                compare();
            }
        }
        return table.toString();
    }

    /** The option that makes use of what the build has laid beside the program, on a Java like that of the build. */
    private static String archive() {
        Path program = program();
        return Runtime.version().feature() >= FIRST_WITH_CACHE
                ? "-XX:AOTCache=" + program.resolveSibling("kycuong.aot")
                : "-XX:SharedArchiveFile=" + program.resolveSibling("kycuong.jsa");
    }

    private static Run evaluate(Path records, String... options) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(options));
        call.addAll(List.of(
                "-Xmx1g",
                "-jar",
                program().toString(),
                "evaluate",
                records.toString(),
                "--from=2024-07-01",
                "--to=2024-12-31",
                "--out=" + Main.target().resolve("evaluated")));
        return Run.java(call);
    }

    private static Run evaluateByHand(Path records) throws IOException, InterruptedException {
        return Run.java(
                List.of("-Xmx1g"),
                EvaluateByHand.class,
                records.toString(),
                Main.target().resolve("by-hand.jsonl").toString());
    }

    /** Line by line: the ledger entries of the three obligations must be the same. */
    private static void compare() throws IOException {
        try (Stream<String> ours = Files.lines(Main.target().resolve("evaluated/evaluation.jsonl"));
                Stream<String> byHand = Files.lines(Main.target().resolve("by-hand.jsonl"))) {
            Iterator<String> expected = byHand.iterator();
            // The first line of ours is the header.
            ours.skip(1).forEach(line -> {
                String other = expected.next();
                if (!ledger(line).equals(ledger(other))) {
                    throw new IllegalStateException("By hand comes out otherwise:%n%s%n%s".formatted(line, other));
                }
            });
        }
    }

    private static List<JsonNode> ledger(String line) {
        try {
            JsonNode subject = JSON.readTree(line);
            List<JsonNode> entries = new ArrayList<>();
            entries.add(subject.get("id"));
            for (JsonNode entry : subject.get("ledger")) {
                if (BY_HAND.contains(entry.get("obligation").asText())) {
                    entries.add(entry);
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Start {
        Run run() throws IOException, InterruptedException;
    }

    private static void row(Table table, Size size, long rows, String of, Effort effort, Start start)
            throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            runs.add(start.run());
        }
        Spread wall = spread(runs, run -> seconds(run.wall()));
        table.row(
                size.label(),
                String.format(Locale.ROOT, "%,d", rows),
                of,
                wall,
                spread(runs, run -> seconds(run.cpu())),
                spread(runs, run -> (double) run.peakBytes() / MEBI),
                Spread.number(rows / wall.median()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private static Spread spread(List<Run> runs, ToDoubleFunction<Run> figure) {
        return Spread.of(runs.stream().map(figure::applyAsDouble).toList());
    }

    private static long rows(Path folder) throws IOException {
        long rows = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    rows += lines.count() - 1;
                }
            }
        }
        return rows;
    }
}
