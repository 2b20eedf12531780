package vn.kycuong.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that was run to its end.
 *
 * @param output what it printed
 * @param wall how long it took
 * @param cpu how much processor time it took, to a hundredth of a second
 * @param peakBytes the most memory that it held; 0 where the system does not tell
 */
record Run(String output, Duration wall, Duration cpu, long peakBytes) {

    private static final int POLL_MILLIS = 5;
    private static final String PEAK = "VmHWM:";
    private static final int KIBI = 1024;

    /** Runs a class of this jar in a process of its own. */
    static Run java(List<String> options, Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), main.getName()));
        command.addAll(List.of(args));
        return java(command);
    }

    /** Runs Java with some arguments. */
    static Run java(List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(args);
        Path output = Files.createTempFile("run", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(Redirect.INHERIT)
                    .start();
            long peak = 0;
            Duration cpu = Duration.ZERO;
            // What a process has taken can only be asked for while it runs: the last answer is a few milliseconds old.
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(process.pid()));
                cpu = process.info().totalCpuDuration().orElse(cpu);
            }
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "The process (%s) ended with (%d).".formatted(command, process.exitValue()));
            }
            return new Run(Files.readString(output, StandardCharsets.UTF_8), wall, cpu, peak);
        } finally {
            Files.delete(output);
        }
    }

    private static long peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith(PEAK)) {
                    return KIBI
                            * Long.parseLong(line.substring(PEAK.length())
                                    .replace("kB", "")
                                    .strip());
                }
            }
        } catch (IOException e) {
            return 0; // it has ended, or this is another system
        }
        return 0;
    }
}
