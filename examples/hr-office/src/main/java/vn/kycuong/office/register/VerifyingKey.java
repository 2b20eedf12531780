package vn.kycuong.office.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.Sha256;

/**
 * An Ed25519 public key, with which checkpoints are verified.
 *
 * @param key the key
 */
record VerifyingKey(PublicKey key) {

    static final String BLOCK = "PUBLIC KEY";

    /** Reads a key from a PEM file, its own or that of its private key. */
    static VerifyingKey read(Path file) throws IOException, UnusableFileException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableFileException("register.no_key", file);
        }
        return of(file, Pem.read(file));
    }

    static VerifyingKey of(Path file, Pem pem) throws UnusableFileException {
        try {
            return new VerifyingKey(KeyFactory.getInstance(SigningKey.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(pem.block(BLOCK))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnusableFileException("register.bad_key", file, BLOCK);
        }
    }

    /** The digest that tells the key from others. */
    String digest() {
        return Sha256.of(key.getEncoded());
    }

    boolean accepts(byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false; // not even the form of a signature
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
        }
    }
}
