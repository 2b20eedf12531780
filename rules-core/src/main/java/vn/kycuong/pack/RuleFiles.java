package vn.kycuong.pack;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.kycuong.law.Policy.TableRow;

/**
 * The rule files of a pack, one for each obligation.
 *
 * @param files the files of the pack
 */
record RuleFiles(PackFiles files) {

    /** The folder where they stand. */
    static final String FOLDER = "obligations/";

    private static final String EXTENSION = ".drl";

    /** The path of the rule file of an obligation. */
    static String pathOf(String obligation) {
        return FOLDER + obligation + EXTENSION;
    }

    List<String> paths() {
        return files.files().keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(EXTENSION))
                .toList();
    }

    /** SHA-256 over the rule files alone. */
    String digest() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        paths().forEach(path -> contents.put(path, files.bytes(path)));
        return ContentDigest.of(contents);
    }

    /** The first line of a file that passes, 0 if none does. */
    int lineOf(String path, Predicate<String> sought) {
        List<String> lines = files.text(path).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> sought.test(lines.get(line)))
                .map(line -> line + 1)
                .findFirst()
                .orElse(0);
    }

    /** The first line of the rule files that passes, or their folder if none does. */
    TableRow line(Predicate<String> sought) {
        return paths().stream()
                .map(path -> new TableRow(path, lineOf(path, sought)))
                .filter(place -> place.line() > 0)
                .findFirst()
                .orElse(new TableRow(FOLDER, 0));
    }
}
