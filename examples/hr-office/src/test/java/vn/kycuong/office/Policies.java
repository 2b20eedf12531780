package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the bundled policy pack, to be spoilt. */
final class Policies {

    private static final Path PACK =
            Path.of("..", "..", "rules-kjar", "src", "main", "resources", "policy", "dong-nai");

    private Policies() {}

    static void copy(Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(PACK)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(PACK.relativize(path).toString()));
            }
        }
    }

    /** Replaces a text where it first stands in a file. */
    static void spoil(Path pack, String file, String was, String now) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(was);
        assertThat(at).as("%s in %s", was, file).isPositive();
        Files.writeString(path, text.substring(0, at) + now + text.substring(at + was.length()));
    }
}
