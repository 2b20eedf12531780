package vn.kycuong.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.kycuong.law.Policy.TableRow;

/**
 * The files of a pack, read once: what happens to them afterwards does not matter.
 *
 * @param files the content of each file, by its path in the pack
 * @param compiledRules its rules as classes; empty for a folder, whose rules are sources alone
 */
record PackFiles(SortedMap<String, byte[]> files, Optional<CompiledRules> compiledRules) {

    static final String MANIFEST = "pack.yaml";
    static final String RULES = "obligations/";
    private static final String RULE_FILE = ".drl";

    /**
     * Rules as the build has compiled them.
     *
     * @param loader the loader of their classes
     * @param models the names of the classes that hold the rules
     */
    record CompiledRules(ClassLoader loader, List<String> models) {}

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

    /** The paths of the rule files. */
    List<String> ruleFiles() {
        return files.keySet().stream()
                .filter(path -> path.startsWith(RULES) && path.endsWith(RULE_FILE))
                .toList();
    }

    /** The path of the rule file of an obligation. */
    static String ruleFileOf(String obligation) {
        return RULES + obligation + RULE_FILE;
    }

    /** The first line of a file that passes, 0 if none does. */
    int lineOf(String path, Predicate<String> sought) {
        List<String> lines = text(path).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> sought.test(lines.get(line)))
                .map(line -> line + 1)
                .findFirst()
                .orElse(0);
    }

    /** The first line of the rule files that passes, or their folder if none does. */
    TableRow ruleLine(Predicate<String> sought) {
        return ruleFiles().stream()
                .map(path -> new TableRow(path, lineOf(path, sought)))
                .filter(place -> place.line() > 0)
                .findFirst()
                .orElse(new TableRow(RULES, 0));
    }

    /** SHA-256 over the paths and contents of all files. */
    String digest() {
        return digest(List.copyOf(files.keySet()));
    }

    /** SHA-256 over the rule files alone. */
    String rulesDigest() {
        return digest(ruleFiles());
    }

    private String digest(List<String> paths) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths) {
                byte[] content = bytes(path);
                digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
