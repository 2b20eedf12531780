package vn.kycuong.office.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.kycuong.office.Call;
import vn.kycuong.office.archive.Sha256;

/** An office's folder with a register of invented case files. */
final class Office {

    static final Instant DAY = Instant.parse("2025-01-31T08:00:00Z");

    final Path folder;
    final Path log;
    final Path head;
    final Path checkpoints;

    Office(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        log = folder.resolve("register.jsonl");
        head = folder.resolve("register.head");
        checkpoints = folder.resolve("register.checkpoints");
    }

    static String caseName(int number) {
        return "case-2024-07-01-2024-12-31-%016x.zip".formatted(number);
    }

    /** Registers so many more case files. The register takes any file; that it is a case is for the command to say. */
    Office register(int cases) throws Exception {
        int before = Files.exists(log) ? lines().size() : 0;
        for (int number = before + 1; number <= before + cases; number++) {
            Path file = Files.writeString(folder.resolve(caseName(number)), "case " + number);
            append(number, Sha256.of(file));
        }
        return this;
    }

    Register.Acknowledged append(int number, String digest) throws Exception {
        return new Register(folder).append(caseName(number), digest, DAY.plusSeconds(number));
    }

    Office copyTo(Path place) throws IOException {
        Office copy = new Office(place);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    List<String> lines() {
        try {
            return new ArrayList<>(Files.readAllLines(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(List<String> lines) throws IOException {
        Files.writeString(log, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /** Makes chain and head fit from an entry on, as somebody does who knows how but cannot sign. */
    void chainAnew(List<String> lines, int from) throws IOException {
        List<RegisterEntry> entries = new ArrayList<>();
        for (String line : lines) {
            RegisterEntry entry =
                    RegisterEntry.read(line.getBytes(StandardCharsets.UTF_8)).orElseThrow();
            int number = entries.size() + 1;
            String previous = number == 1
                    ? RegisterEntry.NOTHING
                    : entries.get(number - 2).hash();
            entries.add(
                    number < from
                            ? entry
                            : new RegisterEntry(
                                    number,
                                    entry.at().plusSeconds(number == from ? 1 : 0),
                                    entry.file(),
                                    entry.digest(),
                                    previous));
        }
        write(entries.stream()
                .map(entry -> new String(entry.line(), StandardCharsets.UTF_8))
                .toList());
        Head last = entries.isEmpty() ? Head.EMPTY : Head.of(entries.get(entries.size() - 1));
        Files.writeString(head, new String(last.line(), StandardCharsets.UTF_8) + "\n");
    }

    Call verify(Object... more) {
        Object[] call = {"register", "verify", folder, "--lang", "en"};
        Object[] all = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, all, call.length, more.length);
        return Call.of(all);
    }
}
