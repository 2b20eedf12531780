package vn.kycuong.office.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a PEM file, as other programs write and read it too.
 *
 * @param text the text
 */
record Pem(String text) {

    private static final int LINE = 64;

    static Pem read(Path file) throws IOException {
        return new Pem(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    /** The content of a block; throws {@link IllegalArgumentException} if there is none of that name. */
    byte[] block(String name) {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]*)-----END " + name + "-----")
                .matcher(text);
        if (!block.find()) {
            throw new IllegalArgumentException(name);
        }
        return Base64.getDecoder().decode(block.group(1).replaceAll("\\s", ""));
    }

    /** A block of this name and content. */
    static String write(String name, byte[] content) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(name, lines, name);
    }
}
