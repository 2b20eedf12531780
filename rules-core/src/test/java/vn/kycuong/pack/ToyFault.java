package vn.kycuong.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A case of {@code toy-faults.yaml}: something done to the toy pack, and every message that opening it then tells.
 *
 * @param name what is wrong
 * @param changes by file, a text that stands there once and what replaces it
 * @param additions by file, what is added at its end
 * @param contents by file, what replaces it whole
 * @param deletions files that are removed
 * @param told the messages in English, in their order
 */
record ToyFault(
        String name,
        Map<String, List<String>> changes,
        Map<String, String> additions,
        Map<String, String> contents,
        List<String> deletions,
        List<String> told) {

    private static final Path FILE = Path.of("src/test/resources/toy-faults.yaml");

    @SuppressWarnings("unchecked")
    static List<ToyFault> all() throws IOException {
        List<Map<String, Object>> cases = (List<Map<String, Object>>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
        return cases.stream().map(ToyFault::of).toList();
    }

    @SuppressWarnings("unchecked")
    private static ToyFault of(Map<String, Object> entries) {
        return new ToyFault(
                (String) entries.get("case"),
                (Map<String, List<String>>) entries.getOrDefault("change", Map.of()),
                (Map<String, String>) entries.getOrDefault("add", Map.of()),
                (Map<String, String>) entries.getOrDefault("write", Map.of()),
                (List<String>) entries.getOrDefault("delete", List.of()),
                (List<String>) entries.getOrDefault("told", List.of()));
    }

    void doTo(ToyPack pack) throws IOException {
        for (Entry<String, List<String>> change : changes.entrySet()) {
            pack.change(
                    change.getKey(), change.getValue().get(0), change.getValue().get(1));
        }
        for (Entry<String, String> addition : additions.entrySet()) {
            pack.add(addition.getKey(), addition.getValue());
        }
        for (Entry<String, String> content : contents.entrySet()) {
            pack.write(content.getKey(), content.getValue());
        }
        for (String file : deletions) {
            pack.delete(file);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
