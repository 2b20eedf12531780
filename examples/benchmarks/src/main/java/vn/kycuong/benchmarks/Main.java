package vn.kycuong.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Runs the benchmarks and writes their tables into the README. */
public final class Main {

    private static final List<String> ALL = List.of("single", "peers", "growth", "whole");
    private static final String SHORT = "--short";
    private static final String QUICK = "--quick";

    private Main() {}

    /**
     * Runs some of the benchmarks.
     *
     * @param args which: {@code single peers growth whole}, all by default; {@code --short} takes
     *     half an hour, {@code --quick} is only to see that they run and leaves the README as it is
     * @throws Exception if one fails
     */
    public static void main(String... args) throws Exception {
        List<String> chosen = new ArrayList<>(Arrays.asList(args));
        boolean quick = chosen.remove(QUICK);
        boolean brief = chosen.remove(SHORT);
        if (!ALL.containsAll(chosen)) {
            System.err.printf(
                    "Unknown benchmark in (%s).%nMaybe choose from %s, %s and %s.%n", chosen, ALL, SHORT, QUICK);
            System.exit(2);
        }
        Effort effort = quick ? Effort.QUICK : brief ? Effort.SHORT : Effort.FULL;
        Readme readme = new Readme(quick ? target().resolve("none.md") : Path.of("examples/benchmarks/README.md"));
        for (String benchmark : chosen.isEmpty() ? ALL : chosen) {
            run(benchmark, effort, readme);
        }
    }

    private static void run(String benchmark, Effort effort, Readme readme) throws Exception {
        String made = Machine.described();
        switch (benchmark) {
            case "single" -> {
                readme.put("calls", SingleCalls.calls(effort) + "\n" + made);
                readme.put("packs", SingleCalls.packs(effort) + "\n" + made);
            }
            case "peers" -> readme.put("peers", Peers.table(effort) + "\n" + made);
            case "growth" -> {
                readme.put("dossiers", Growth.dossiers(effort) + "\n" + made);
                readme.put("obligations", Growth.obligations(effort) + "\n" + made);
            }
            case "whole" -> readme.put("whole", WholeProcess.table(effort) + "\n" + made);
            default -> throw new IllegalArgumentException(benchmark);
        }
    }

    /** The folder that the jar stands in: what is made on the way goes there. */
    static Path target() {
        try {
            return Objects.requireNonNull(Path.of(Main.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
