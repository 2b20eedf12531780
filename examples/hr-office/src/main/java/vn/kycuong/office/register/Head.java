package vn.kycuong.office.register;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kycuong.office.archive.Json;

/**
 * How far a register goes: its last acknowledged entry. Kept beside the register, so that a register that was cut is
 * noticed, and so that after a crash nobody has to guess which entry was acknowledged.
 *
 * @param number the number of the entry; 0 if there is none yet
 * @param hash its hash; {@link RegisterEntry#NOTHING} if there is none yet
 */
record Head(long number, String hash) {

    private static final String FORMAT = "kycuong-register/1";

    static final Head EMPTY = new Head(0, RegisterEntry.NOTHING);

    static Head of(RegisterEntry entry) {
        return new Head(entry.number(), entry.hash());
    }

    byte[] line() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", FORMAT);
        values.put("number", number);
        values.put("hash", hash);
        return CanonicalLine.of(values);
    }

    /** The head of a line; empty if the line is not to the byte what a head is written as. */
    static Optional<Head> read(byte[] line) {
        try {
            Map<String, Object> json = Json.object(line);
            Head head = new Head(Json.number(json, "number"), Json.text(json, "hash"));
            return Optional.of(head).filter(whole -> Arrays.equals(whole.line(), line));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
