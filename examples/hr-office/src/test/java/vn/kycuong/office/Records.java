package vn.kycuong.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders of records for tests: the sample, or a unit with an officer. */
final class Records {

    static final Path SAMPLE = Path.of("sample");

    private Records() {}

    /** A unit and an officer, and other files. */
    static Path small(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("units.csv"), "unit_id,name,kind\nSXD,Sở Xây dựng,department\n");
        Files.writeString(
                folder.resolve("officers.csv"),
                "officer_id,full_name,unit_id,category,post\nCB-01,Nguyễn Văn An,SXD,civil_servant,none\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The rows of a file of which no cell holds a comma, by column. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] columns = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    /** The dossiers that did not wait, and are late on a day by their own dates alone. */
    static List<Map<String, String>> late(Path folder, String to) throws IOException {
        Set<String> waited = rows(folder.resolve("suspensions.csv")).stream()
                .map(row -> row.getOrDefault("dossier_id", ""))
                .collect(Collectors.toSet());
        return rows(folder.resolve("dossiers.csv")).stream()
                .filter(row -> !waited.contains(row.getOrDefault("dossier_id", "")))
                .filter(row -> {
                    String finished = row.getOrDefault("finished_on", "");
                    return (finished.isEmpty() ? to : finished).compareTo(row.getOrDefault("due_on", "")) > 0;
                })
                .toList();
    }
}
