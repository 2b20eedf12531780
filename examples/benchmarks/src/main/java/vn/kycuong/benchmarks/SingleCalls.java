package vn.kycuong.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.kycuong.benchmarks.EngineBenchmark.Asked;

/** The table of single calls: how long they take and what they allocate. */
final class SingleCalls {

    private static final double KIB = 1024;
    private static final double MILLI = 1e3;

    private SingleCalls() {}

    static String calls(Effort effort) throws RunnerException {
        Table table = new Table("call", "asked for", "median µs (of the runs)", "p99 µs", "KB allocated");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName() + "\\.(officer|unit|swapAndOfficer)$")
                        .forks(effort.forks())
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(effort.seconds() * 200L))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (RunResult result : results) {
            List<Double> medians = new ArrayList<>();
            for (IterationResult iteration : iterations(result)) {
                medians.add(iteration.getPrimaryResult().getStatistics().getPercentile(50));
            }
            table.row(
                    label(result.getParams().getBenchmark()),
                    Asked.valueOf(result.getParams().getParam("asked")).name().toLowerCase(java.util.Locale.ROOT),
                    Spread.of(medians),
                    Spread.number(result.getPrimaryResult().getStatistics().getPercentile(99)),
                    Spread.number(
                            Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                                            .getScore()
                                    / KIB));
        }
        return table.toString();
    }

    static String packs(Effort effort) throws RunnerException {
        Table table = new Table("pack", "median ms");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName() + "\\.(bundledPack|folder.*)$")
                        .param("asked", Asked.EVALUATION.name())
                        .forks(effort.forks())
                        .warmupIterations(5)
                        .measurementIterations(10)
                        .build())
                .run();
        for (RunResult result : results) {
            List<Double> times = new ArrayList<>();
            iterations(result)
                    .forEach(iteration -> times.add(iteration.getPrimaryResult().getScore() / MILLI));
            table.row(label(result.getParams().getBenchmark()), Spread.of(times));
        }
        return table.toString();
    }

    private static List<IterationResult> iterations(RunResult result) {
        List<IterationResult> iterations = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            iterations.addAll(fork.getIterationResults());
        }
        return iterations;
    }

    private static String label(String benchmark) {
        return switch (benchmark.substring(benchmark.lastIndexOf('.') + 1)) {
            case "officer" -> "one officer, 50 dossiers";
            case "unit" -> "one unit, 20 officers, 1,000 dossiers";
            case "swapAndOfficer" -> "another pack, then one officer";
            case "bundledPack" -> "bundled: rules compiled by the build";
            case "folderWithAnotherTable" -> "a folder with a changed table";
            case "folderWithAnotherRule" -> "a folder with a changed rule: compiled";
            default -> benchmark;
        };
    }
}
