package vn.kycuong.office.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import vn.kycuong.office.UnusableFileException;

/**
 * An Ed25519 key pair, with which checkpoints are signed.
 *
 * @param privateKey the key that signs
 * @param publicKey the key that verifies
 */
record SigningKey(PrivateKey privateKey, VerifyingKey publicKey) {

    static final String ALGORITHM = "Ed25519";
    static final String BLOCK = "PRIVATE KEY";

    private static final byte[] PROBE = {1};

    /** A new key from the random numbers of the machine. */
    static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), new VerifyingKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
        }
    }

    /** Reads a key from its PEM file, which holds both keys. */
    static SigningKey read(Path file) throws IOException, UnusableFileException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableFileException("register.no_key", file);
        }
        Pem pem = Pem.read(file);
        try {
            PrivateKey key =
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pem.block(BLOCK)));
            SigningKey pair = new SigningKey(key, VerifyingKey.of(file, pem));
            if (pair.publicKey.accepts(PROBE, pair.sign(PROBE))) {
                return pair;
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnusableFileException("register.bad_key", file, BLOCK);
        }
        throw new UnusableFileException("register.bad_key", file, BLOCK);
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + publicKey.digest() + "]";
    }
}
