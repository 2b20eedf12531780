package vn.kycuong.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README that holds the tables, each between two comments that name it. */
final class Readme {

    private final Path path;

    Readme(Path path) {
        this.path = path;
    }

    /** Replaces a table, and prints it. */
    void put(String name, String table) throws IOException {
        System.out.printf("%n## %s%n%n%s%n", name, table);
        if (!Files.exists(path)) {
            return;
        }
        String start = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        String text = Files.readString(path);
        int from = text.indexOf(start);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(
                    "The README (%s) has no place for table (%s).%nMaybe add the lines %s and %s."
                            .formatted(path, name, start.strip(), end));
        }
        Files.writeString(path, text.substring(0, from + start.length()) + "\n" + table + "\n" + text.substring(to));
    }
}
