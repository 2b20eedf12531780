package vn.kycuong.benchmarks.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.benchmarks.peer.Answer.Figure;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.UnitRecords;

/** GoRules Zen, which runs in Node: a process of its own that reads dossiers and writes answers. */
public final class Zen {

    private static final String MEASURE = "measure";

    private final Path folder;

    private Zen(Path folder) {
        this.folder = folder;
    }

    /**
     * Installs the engine, if Node is there.
     *
     * @param folder where to
     * @param version which version
     * @return the engine, or empty if there is no Node or the package cannot be had
     * @throws IOException if files cannot be written
     * @throws InterruptedException if this thread is interrupted
     */
    public static Optional<Zen> install(Path folder, String version) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}\n");
        try {
            Process npm = start(
                    folder,
                    Redirect.DISCARD,
                    "npm",
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "@gorules/zen-engine@" + version);
            if (npm.waitFor() != 0) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty(); // no npm
        }
        try (InputStream script = Objects.requireNonNull(Zen.class.getResourceAsStream("zen.mjs"))) {
            Files.copy(script, folder.resolve("zen.mjs"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<DecisionTable> tables = DecisionTable.all();
        Jdm.write(
                folder.resolve("dossier.json"),
                tables.stream().filter(table -> !table.name().equals(MEASURE)).toList());
        Jdm.write(
                folder.resolve("figure.json"),
                tables.stream().filter(table -> table.name().equals(MEASURE)).toList());
        return Optional.of(new Zen(folder));
    }

    private static Process start(Path folder, Redirect out, String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /**
     * Answers for units over and over.
     *
     * @param units the units
     * @param runs how many runs
     * @param seconds how long each takes at least
     * @return dossiers per second of processor time, for each run
     * @throws IOException if files cannot be written
     * @throws InterruptedException if this thread is interrupted
     */
    public List<Double> run(List<UnitRecords> units, int runs, int seconds) throws IOException, InterruptedException {
        write(units);
        Process node = start(
                folder,
                Redirect.PIPE,
                "node",
                "zen.mjs",
                "units.json",
                "answers.txt",
                Integer.toString(runs),
                Integer.toString(seconds));
        List<Double> speeds = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(Double::valueOf)
                .toList();
        if (node.waitFor() != 0) {
            throw new IllegalStateException("Node ended with (%d).".formatted(node.exitValue()));
        }
        List<Answer> answers = Files.readAllLines(folder.resolve("answers.txt")).stream()
                .map(Zen::answer)
                .toList();
        if (!Answer.sorted(answers).equals(Answer.sorted(new ByHand().answer(units)))) {
            throw new IllegalStateException("Zen does not answer as the others do.");
        }
        return speeds;
    }

    private static Answer answer(String line) {
        String[] words = line.split(" ");
        return new Answer(
                words[0],
                Figure.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                words[4]);
    }

    /** A unit as the script reads it. */
    private record Shown(int rows, Collection<Tally> officers, List<HandledDossier> dossiers) {

        private static Shown of(UnitRecords unit, WorkCalendar calendar) {
            List<HandledDossier> dossiers = new ArrayList<>();
            HandledDossier.of(unit, calendar, dossiers::add);
            return new Shown(unit.rows(Dossier.class).size(), Tally.of(unit).values(), dossiers);
        }
    }

    private void write(List<UnitRecords> units) throws IOException {
        WorkCalendar calendar = Population.calendar();
        List<Shown> shown = units.stream().map(unit -> Shown.of(unit, calendar)).toList();
        new ObjectMapper().writeValue(folder.resolve("units.json").toFile(), shown);
    }
}
