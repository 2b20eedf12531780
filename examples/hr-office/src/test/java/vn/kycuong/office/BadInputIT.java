package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be used ends with one clear message, and an earlier result stays as it was. */
class BadInputIT {

    @TempDir
    private Path folder;

    static List<BadInput> inputs() throws IOException {
        return BadInput.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void what_cannot_be_used_is_told_in_both_languages_and_nothing_is_written(BadInput input) throws Exception {
        input.write(folder);
        Files.createDirectory(folder.resolve("earlier"));
        Files.writeString(folder.resolve("earlier/evaluation.jsonl"), "an earlier result\n");
        Map<Path, String> before = files();

        assertRefused(Program.run(input.call(folder, "out")), input.vi());
        assertRefused(Call.of(input.call(folder, "earlier", "--lang", "en")), input.en());
        assertThat(files()).isEqualTo(before);
    }

    private void assertRefused(Call call, String message) {
        assertThat(call.err()).isEqualToNormalizingNewlines(message.replace("{dir}", folder.toString()));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                found.put(path, Files.isDirectory(path) ? "a folder" : Arrays.toString(Files.readAllBytes(path)));
            }
        }
        return found;
    }
}
