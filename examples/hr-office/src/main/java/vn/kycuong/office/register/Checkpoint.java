package vn.kycuong.office.register;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kycuong.office.archive.Json;

/**
 * A signed statement of how far a register went at a time. Whoever cannot sign cannot rewrite an entry up to it.
 *
 * @param number the number of the last entry then
 * @param hash the hash of that entry
 * @param at when it was signed
 * @param key the digest of the public key it is signed for
 * @param signature the Ed25519 signature, in Base64
 */
record Checkpoint(long number, String hash, Instant at, String key, String signature) {

    /** Signs how far a register goes. */
    static Checkpoint sign(Head head, Instant at, SigningKey key) {
        Checkpoint unsigned =
                new Checkpoint(head.number(), head.hash(), at, key.publicKey().digest(), "");
        String signature = Base64.getEncoder().encodeToString(key.sign(unsigned.signed()));
        return new Checkpoint(head.number(), head.hash(), at, unsigned.key, signature);
    }

    /** What the signature stands for. */
    private byte[] signed() {
        return CanonicalLine.of(values());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", "kycuong-checkpoint/1");
        values.put("number", number);
        values.put("hash", hash);
        values.put("at", at);
        values.put("key", key);
        return values;
    }

    boolean isSignedBy(VerifyingKey publicKey) {
        return key.equals(publicKey.digest())
                && publicKey.accepts(signed(), Base64.getDecoder().decode(signature));
    }

    byte[] line() {
        Map<String, Object> values = values();
        values.put("signature", signature);
        return CanonicalLine.of(values);
    }

    /** The checkpoint of a line; empty if the line is not to the byte what a checkpoint is written as. */
    static Optional<Checkpoint> read(byte[] line) {
        try {
            Map<String, Object> json = Json.object(line);
            byte[] signature = Base64.getDecoder().decode(Json.text(json, "signature"));
            Checkpoint checkpoint = new Checkpoint(
                    Json.number(json, "number"),
                    Json.text(json, "hash"),
                    Instant.parse(Json.text(json, "at")),
                    Json.text(json, "key"),
                    Base64.getEncoder().encodeToString(signature));
            return Optional.of(checkpoint).filter(whole -> Arrays.equals(whole.line(), line));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
