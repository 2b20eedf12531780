package vn.kycuong.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The toy pack: three invented obligations. It is copied before it is changed. */
public final class ToyPack {

    /** Where it stands. */
    public static final Path FOLDER = Path.of("src/test/resources/toy-pack");

    private final Path folder;

    private ToyPack(Path folder) {
        this.folder = folder;
    }

    /** A copy in a folder that is there. */
    public static ToyPack copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new ToyPack(folder);
    }

    public Path folder() {
        return folder;
    }

    public PolicyPack open() throws InvalidPolicyException {
        return PolicyPack.open(folder);
    }

    /** Replaces a text that stands in a file exactly once. */
    public ToyPack change(String file, String text, String by) throws IOException {
        String content = Files.readString(folder.resolve(file));
        if (content.split(Pattern.quote(text), -1).length != 2) {
            throw new IllegalArgumentException("Text (%s) is not once in file (%s).".formatted(text, file));
        }
        return write(file, content.replace(text, by));
    }

    public ToyPack add(String file, String text) throws IOException {
        return write(file, Files.readString(folder.resolve(file)) + text);
    }

    public ToyPack write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    public ToyPack delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }
}
