package vn.kycuong.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;

/** A copy of the bundled pack with fewer or more obligations: to see what the number of rules costs. Immutable. */
public final class PackCopy {

    private static final String RULES = "obligations/";
    private static final String OBLIGATION = "N495-";

    private final SortedMap<String, String> files;

    private PackCopy(SortedMap<String, String> files) {
        this.files = files;
    }

    /** {@return the pack on the class path, as it is} */
    public static PackCopy bundled() {
        URL manifest = Objects.requireNonNull(PackCopy.class.getResource("/policy/dong-nai/pack.yaml"));
        try {
            URI uri = manifest.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Objects.requireNonNull(Path.of(uri).getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath("/policy/dong-nai"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PackCopy read(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return new PackCopy(files);
    }

    /**
     * The pack with some of its obligations.
     *
     * @param kept which
     * @return the smaller pack
     */
    public PackCopy only(Predicate<String> kept) {
        SortedMap<String, String> smaller = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(RULES)) {
                if (kept.test(obligationOf(path))) {
                    smaller.put(path, text);
                }
            } else {
                smaller.put(path, path.endsWith(".csv") ? rowsOf(text, kept) : text);
            }
        });
        return new PackCopy(smaller);
    }

    private static String obligationOf(String path) {
        return path.substring(RULES.length(), path.length() - ".drl".length());
    }

    /** The rows that name no obligation at all, and those that name one that is kept, without the names of the others. */
    private static String rowsOf(String table, Predicate<String> kept) {
        return table.lines()
                .map(line -> {
                    int end = line.indexOf(',');
                    List<String> named = List.of(line.substring(0, end).split(";"));
                    List<String> left = named.stream()
                            .filter(name -> !name.startsWith(OBLIGATION) || kept.test(name))
                            .toList();
                    return left.isEmpty() ? "" : String.join(";", left) + line.substring(end);
                })
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * The pack with its first obligations once more under other ids, until there are so many.
     *
     * @param obligations how many there shall be
     * @return the larger pack
     */
    public PackCopy grownTo(int obligations) {
        List<String> ids = files.keySet().stream()
                .filter(path -> path.startsWith(RULES))
                .map(PackCopy::obligationOf)
                .toList();
        SortedMap<String, String> larger = new TreeMap<>(files);
        for (int number = ids.size(); number < obligations; number++) {
            String id = ids.get(number % ids.size());
            String copy = id + "-copy" + number / ids.size();
            larger.put(RULES + copy + ".drl", ruleFile(id, copy));
            larger.replaceAll((path, text) -> switch (path) {
                case "tables/obligations.csv", "tables/figures.csv", "tables/thresholds.csv" ->
                    text + copiedRows(Objects.requireNonNull(files.get(path)), id, copy);
                case "messages/vi.properties", "messages/en.properties" -> text + "\nobligation." + copy + " = " + copy;
                default -> text;
            });
        }
        return new PackCopy(larger);
    }

    private String ruleFile(String id, String copy) {
        return Objects.requireNonNull(files.get(RULES + id + ".drl")).replace('"' + id, '"' + copy);
    }

    private static String copiedRows(String table, String id, String copy) {
        return Arrays.stream(table.split("\n"))
                .filter(line -> line.startsWith(id + ","))
                .map(line -> copy + line.substring(id.length()) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The pack with a threshold changed: its tables are others, its rules the same.
     *
     * @return the changed pack
     */
    public PackCopy withAnotherThreshold() {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.computeIfPresent(
                "tables/thresholds.csv",
                (path, text) -> text.replace(",prolonged_late,>=,3,", ",prolonged_late,>=,4,"));
        return new PackCopy(changed);
    }

    /**
     * The pack with a word more in a rule file: its rules must be compiled.
     *
     * @return the changed pack
     */
    public PackCopy withAnotherRule() {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.computeIfPresent(files.tailMap(RULES).firstKey(), (path, text) -> text + "// changed\n");
        return new PackCopy(changed);
    }

    /** {@return the folder, a new one, that the pack was written to} */
    public Path write() {
        try {
            Path folder = Files.createTempDirectory("pack");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the pack, opened from a folder that is removed afterwards} */
    public PolicyPack open() {
        try {
            Path folder = write();
            try {
                return PolicyPack.open(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidPolicyException e) {
            throw new IllegalStateException("The copied pack has faults: " + e.faults(), e);
        }
    }

    /** {@return the pack on the class path, opened} */
    public static PolicyPack bundledPack() {
        try {
            return PolicyPack.bundled();
        } catch (InvalidPolicyException e) {
            throw new IllegalStateException("The pack on the class path has faults: " + e.faults(), e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
