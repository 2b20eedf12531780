package vn.kycuong.office.register;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kycuong.office.archive.Json;
import vn.kycuong.office.archive.Sha256;

/**
 * An entry of a register: a case file by its name and digest, chained to the entry before it.
 *
 * @param number its number, from 1
 * @param at when it was registered
 * @param file the name of the case file in the folder of the register
 * @param digest the digest of the bytes of that file
 * @param previous the hash of the entry before it; {@link #NOTHING} for the first
 */
record RegisterEntry(long number, Instant at, String file, String digest, String previous) {

    /** What the first entry has in the place of the hash before it. */
    static final String NOTHING = Sha256.NAME + "0".repeat(64);

    /** Over everything in the entry, and through {@code previous} over every entry before it. */
    String hash() {
        return Sha256.of(CanonicalLine.of(values()));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", number);
        values.put("at", at);
        values.put("file", file);
        values.put("digest", digest);
        values.put("previous", previous);
        return values;
    }

    /** The entry as its line in the register, without the line end. */
    byte[] line() {
        Map<String, Object> values = values();
        values.put("hash", hash());
        return CanonicalLine.of(values);
    }

    /** The entry of a line; empty if the line is not to the byte what an entry is written as. */
    static Optional<RegisterEntry> read(byte[] line) {
        try {
            Map<String, Object> json = Json.object(line);
            RegisterEntry entry = new RegisterEntry(
                    Json.number(json, "number"),
                    Instant.parse(Json.text(json, "at")),
                    Json.text(json, "file"),
                    Json.text(json, "digest"),
                    Json.text(json, "previous"));
            return Optional.of(entry).filter(whole -> Arrays.equals(whole.line(), line));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
