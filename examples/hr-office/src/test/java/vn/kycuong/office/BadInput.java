package vn.kycuong.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An input that stops the program, with the message that it must give.
 *
 * @param name what is wrong
 * @param files the files of records besides a unit and an officer; a null removes one of these
 * @param bytes the same, in Base64
 * @param folders folders where files belong
 * @param spoilt files of a policy named spoilt: what stands there, and what is put in its place
 * @param args the call; left out for an evaluation of the records
 * @param vi the message in Vietnamese
 * @param en the message in English
 */
record BadInput(
        String name,
        Map<String, String> files,
        Map<String, String> bytes,
        List<String> folders,
        Map<String, List<String>> spoilt,
        List<String> args,
        String vi,
        String en) {

    private static final List<String> EVALUATE =
            List.of("evaluate", "{dir}/records", "--from", "2024-07-01", "--to", "2024-12-31", "--out", "{dir}/out");

    /** All of them. */
    @SuppressWarnings("unchecked")
    static List<BadInput> all() throws IOException {
        try (InputStream yaml = BadInput.class.getResourceAsStream("/bad-input.yaml")) {
            Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(yaml));
            return ((List<Map<String, Object>>) loaded)
                    .stream().map(BadInput::of).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static BadInput of(Map<String, Object> entry) {
        return new BadInput(
                entry.get("name").toString(),
                (Map<String, String>) entry.getOrDefault("files", Map.of()),
                (Map<String, String>) entry.getOrDefault("bytes", Map.of()),
                (List<String>) entry.getOrDefault("folders", List.of()),
                (Map<String, List<String>>) entry.getOrDefault("spoilt", Map.of()),
                (List<String>) entry.getOrDefault("args", EVALUATE),
                entry.get("vi").toString(),
                entry.get("en").toString());
    }

    /** Writes the records, and a file that is no folder. */
    void write(Path folder) throws IOException {
        Path records = Records.small(folder.resolve("records"), Map.of());
        Files.writeString(folder.resolve("a-file"), "");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.deleteIfExists(records.resolve(file.getKey()));
            if (file.getValue() != null) {
                Files.writeString(records.resolve(file.getKey()), file.getValue());
            }
        }
        for (Map.Entry<String, String> file : bytes.entrySet()) {
            Files.write(records.resolve(file.getKey()), Base64.getDecoder().decode(file.getValue()));
        }
        for (String name : folders) {
            Files.createDirectory(records.resolve(name));
        }
        if (!spoilt.isEmpty()) {
            Policies.copy(folder.resolve("spoilt"));
        }
        for (Map.Entry<String, List<String>> file : spoilt.entrySet()) {
            Policies.spoil(
                    folder.resolve("spoilt"),
                    file.getKey(),
                    file.getValue().get(0),
                    file.getValue().get(1));
        }
    }

    /** The words of the call, with the folder of the test and of the result. */
    Object[] call(Path folder, String out, String... more) {
        List<String> words = new ArrayList<>(args);
        words.addAll(List.of(more));
        return words.stream()
                .map(word -> word.replace("{dir}/out", "{dir}/" + out).replace("{dir}", folder.toString()))
                .toArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
