package vn.kycuong.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.kycuong.benchmarks.peer.Peer;
import vn.kycuong.benchmarks.peer.Zen;

/** The table of engines side by side. */
final class Peers {

    private static final double NANOS = 1e9;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;

    private Peers() {}

    /** Dossiers per second with a small and with a large population. */
    private record Speed(Spread small, Spread large) {}

    static String table(Effort effort) throws RunnerException, IOException, InterruptedException {
        Map<Peer.Kind, Speed> speeds = speeds(effort);
        double ours =
                Objects.requireNonNull(speeds.get(Peer.Kind.KY_CUONG)).large().median();
        Properties versions = versions();
        Table table = new Table(
                "engine",
                "version",
                "dossiers/s per core, of 10,000",
                "dossiers/s per core, of 100,000",
                "ours is … times as fast");
        speeds.forEach(
                (engine, speed) -> row(table, engine.label(), versions.getProperty(engine.name(), ""), speed, ours));
        String version = versions.getProperty("ZEN", "");
        Optional<Zen> zen = Zen.install(Main.target().resolve("zen"), version);
        if (zen.isPresent()) {
            Speed speed = new Speed(speed(zen.get(), SMALL, effort), speed(zen.get(), LARGE, effort));
            row(table, "GoRules Zen, in Node", version, speed, ours);
        } else {
            table.row("GoRules Zen", version, "Node was not there", "", "");
        }
        return table.toString();
    }

    private static void row(Table table, String engine, String version, Speed speed, double ours) {
        table.row(
                engine,
                version,
                speed.small(),
                speed.large(),
                Spread.number(ours / speed.large().median()));
    }

    private static Spread speed(Zen zen, int dossiers, Effort effort) throws IOException, InterruptedException {
        return Spread.of(zen.run(Population.USUAL.units(dossiers), 5, Math.max(1, effort.seconds() / 5)));
    }

    private static Map<Peer.Kind, Speed> speeds(Effort effort) throws RunnerException {
        Map<Peer.Kind, Speed> speeds = new EnumMap<>(Peer.Kind.class);
        Map<Peer.Kind, Spread> small = speeds(effort, SMALL);
        speeds(effort, LARGE)
                .forEach((engine, large) ->
                        speeds.put(engine, new Speed(Objects.requireNonNull(small.get(engine)), large)));
        return speeds;
    }

    private static Map<Peer.Kind, Spread> speeds(Effort effort, int dossiers) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PeerBenchmark.class.getName())
                        .param("dossiers", Integer.toString(dossiers))
                        .forks(effort.forks())
                        // One thread collects the garbage, so that what is measured is one core.
                        .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "--add-opens=java.base/java.lang=ALL-UNNAMED")
                        .warmupIterations(1)
                        .warmupTime(TimeValue.milliseconds(effort.seconds() * 200L))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(effort.seconds() * 200L))
                        .addProfiler(ProcessorTime.class)
                        .build())
                .run();
        Map<Peer.Kind, Spread> speeds = new EnumMap<>(Peer.Kind.class);
        for (RunResult result : results) {
            List<Double> rates = new ArrayList<>();
            result.getBenchmarkResults()
                    .forEach(fork ->
                            fork.getIterationResults().forEach(run -> rates.add(dossiers * NANOS / nanos(run))));
            speeds.put(Peer.Kind.valueOf(result.getParams().getParam("engine")), Spread.of(rates));
        }
        return speeds;
    }

    private static double nanos(IterationResult run) {
        return Objects.requireNonNull(run.getSecondaryResults().get(ProcessorTime.NANOS))
                .getScore();
    }

    private static Properties versions() throws IOException {
        Properties versions = new Properties();
        try (InputStream file = Objects.requireNonNull(Peers.class.getResourceAsStream("versions.properties"))) {
            versions.load(file);
        }
        return versions;
    }
}
