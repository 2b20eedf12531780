package vn.kycuong.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
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

    static String table(Effort effort) throws RunnerException, IOException, InterruptedException {
        Map<Peer.Kind, Map<Integer, Spread>> speeds = speeds(effort);
        double ours = Objects.requireNonNull(
                        Objects.requireNonNull(speeds.get(Peer.Kind.KY_CUONG)).get(LARGE))
                .median();
        Properties versions = versions();
        Table table = new Table(
                "engine",
                "version",
                "dossiers/s per core, 10,000",
                "dossiers/s per core, 100,000",
                "ours is … times as fast");
        speeds.forEach((engine, speed) -> {
            Spread large = Objects.requireNonNull(speed.get(LARGE));
            table.row(
                    engine.label(),
                    versions.getProperty(engine.name(), ""),
                    speed.get(SMALL),
                    large,
                    Spread.number(ours / large.median()));
        });
        Optional<Map<Integer, Spread>> zen = zen(versions.getProperty("ZEN"), effort);
        if (zen.isPresent()) {
            Spread large = Objects.requireNonNull(zen.get().get(LARGE));
            table.row(
                    "GoRules Zen, in Node",
                    versions.getProperty("ZEN"),
                    zen.get().get(SMALL),
                    large,
                    Spread.number(ours / large.median()));
        } else {
            table.row("GoRules Zen, in Node", versions.getProperty("ZEN"), "Node was not there", "", "");
        }
        return table.toString();
    }

    private static Map<Peer.Kind, Map<Integer, Spread>> speeds(Effort effort) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PeerBenchmark.class.getName())
                        .forks(effort.forks())
                        // One thread collects the garbage, so that what is measured is one core.
                        .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "--add-opens=java.base/java.lang=ALL-UNNAMED")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(effort.seconds() * 200L))
                        .build())
                .run();
        Map<Peer.Kind, Map<Integer, Spread>> speeds = new EnumMap<>(Peer.Kind.class);
        for (RunResult result : results) {
            int dossiers = Integer.parseInt(result.getParams().getParam("dossiers"));
            List<Double> rates = new ArrayList<>();
            result.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults()
                            .forEach(run -> rates.add(
                                    dossiers * NANOS / run.getPrimaryResult().getScore())));
            speeds.computeIfAbsent(Peer.Kind.valueOf(result.getParams().getParam("engine")), engine -> new HashMap<>())
                    .put(dossiers, Spread.of(rates));
        }
        return speeds;
    }

    private static Optional<Map<Integer, Spread>> zen(String version, Effort effort)
            throws IOException, InterruptedException {
        Optional<Zen> zen = Zen.install(Main.target().resolve("zen"), version);
        if (zen.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Spread> speeds = new HashMap<>();
        for (int dossiers : List.of(SMALL, LARGE)) {
            speeds.put(dossiers, Spread.of(zen.get().run(Population.USUAL.units(dossiers), 5, effort.seconds() / 2)));
        }
        return Optional.of(speeds);
    }

    private static Properties versions() throws IOException {
        Properties versions = new Properties();
        try (InputStream file = Objects.requireNonNull(Peers.class.getResourceAsStream("versions.properties"))) {
            versions.load(file);
        }
        return versions;
    }
}
