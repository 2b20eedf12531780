package vn.kycuong.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;

/** The file of the words of a pack in one language. */
final class MessageFile {

    private MessageFile() {}

    static String path(Language language) {
        return "messages/" + language.code() + ".properties";
    }

    static Messages read(PackFiles files, Language language, Faults faults) {
        String path = path(language);
        if (!files.has(path)) {
            return without(path, faults, Kind.NO_FILE, path);
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(files.text(path)));
        } catch (IllegalArgumentException e) {
            return without(path, faults, Kind.BROKEN_ESCAPE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
    }

    private static Messages without(String path, Faults faults, Kind kind, String... details) {
        faults.tell(Place.of(path), "", kind, details);
        faults.readInPart(path);
        return new Messages(Map.of());
    }
}
