package vn.kycuong.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** The obligation that a rule file is named after. */
    static String obligationOf(String ruleFile) {
        return ruleFile.substring(RULES.length(), ruleFile.length() - RULE_FILE.length());
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
