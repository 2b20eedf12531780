package vn.kycuong.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
}
