package vn.kycuong.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The files of a pack, read once: what happens to them afterwards does not matter.
 *
 * @param files the content of each file, by its path in the pack
 * @param compiledRules its rules as classes; empty for a folder, whose rules are sources alone
 */
record PackFiles(SortedMap<String, byte[]> files, Optional<CompiledRules> compiledRules) {

    static final String MANIFEST = "pack.yaml";

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The paths of what a person writes, other than in UTF-8. */
    List<String> notUtf8() {
        return files.keySet().stream()
                .filter(path -> path.matches(".*\\.(csv|drl|properties|yaml)"))
                .filter(path -> !isUtf8(bytes(path)))
                .toList();
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    byte[] bytes(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("The pack has no file (%s).".formatted(path));
        }
        return content;
    }

    /** The rule files among them. */
    RuleFiles rules() {
        return new RuleFiles(this);
    }

    /** SHA-256 over the paths and contents of all files. */
    String digest() {
        return ContentDigest.of(files);
    }
}
