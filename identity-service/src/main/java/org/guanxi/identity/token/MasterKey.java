package org.guanxi.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals what must not lie readable in the database: AES-256-GCM under a key from the environment. */
@Component
public class MasterKey {

    private static final int NONCE = 12;
    private static final int SHORTEST = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    MasterKey(@Value("${GUANXI_IDENTITY_KEY:}") String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("GUANXI_IDENTITY_KEY needs at least " + SHORTEST
                    + " random characters; it protects the key that signs every token. Make one: openssl rand"
                    + " -base64 48");
        }
        this.key = new SecretKeySpec(sha256("guanxi identity key 1\n" + secret), "AES");
    }

    public byte[] seal(byte[] open, String purpose) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, open, purpose);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    public byte[] open(byte[] sealed, String purpose) {
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length),
                purpose);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrong) {
            throw new SealedWithAnotherKey(wrong);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What lies in the database belongs to another {@code GUANXI_IDENTITY_KEY}. */
    static final class SealedWithAnotherKey extends IllegalStateException {

        private SealedWithAnotherKey(GeneralSecurityException wrong) {
            super("The signing key in the database was sealed with another GUANXI_IDENTITY_KEY", wrong);
        }
    }
}
