package vn.kycuong.office.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.Version;

/**
 * A program that evaluates.
 *
 * @param name its name
 * @param version its version
 * @param digest the digest of its jar; null if it did not run from one
 */
record Program(String name, String version, @Nullable String digest) {

    private static final String NAME = "kycuong";
    private static final int TOLD = Sha256.NAME.length() + 12;

    /** This program. */
    static Program running() {
        return new Program(NAME, Version.number(), jar().map(Program::digest).orElse(null));
    }

    private static Optional<Path> jar() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the program has no name.", e);
        }
    }

    private static String digest(Path jar) {
        try {
            return Sha256.of(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it is told: one version can have several builds. */
    @Override
    public String toString() {
        String build = digest == null || digest.length() < TOLD ? "" : " (" + digest.substring(0, TOLD) + "…)";
        return name + " " + version + build;
    }
}
