package vn.kycuong.office.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as this program writes them: {@code sha256:} and hexadecimal. */
public final class Sha256 {

    /** What each digest starts with. */
    public static final String NAME = "sha256:";

    private Sha256() {}

    /**
     * The digest of bytes.
     *
     * @param content the bytes
     * @return their digest
     */
    public static String of(byte[] content) {
        return text(start().digest(content));
    }

    /**
     * The digest of a file.
     *
     * @param file the file
     * @return the digest of its bytes
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return copy(content, OutputStream.nullOutputStream(), Long.MAX_VALUE)
                    .digest();
        }
    }

    /** Copies bytes and measures them on the way. Stops soon after the limit: what is longer is not what was declared. */
    static Measured copy(InputStream from, OutputStream to, long limit) throws IOException {
        MessageDigest digest = start();
        DigestOutputStream measured = new DigestOutputStream(to, digest);
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = from.read(buffer); read >= 0 && bytes <= limit; read = from.read(buffer)) {
            measured.write(buffer, 0, read);
            bytes += read;
        }
        return new Measured(bytes, text(digest.digest()));
    }

    private static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String text(byte[] digest) {
        return NAME + HexFormat.of().formatHex(digest);
    }

    /**
     * A content by its length and digest.
     *
     * @param bytes its length
     * @param digest its digest
     */
    record Measured(long bytes, String digest) {}
}
