package org.guanxi.identity.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A client secret: 256 random bits, shown once, kept as a SHA-256 hash. A slow hash protects guessable secrets; this one cannot
 * be guessed, and a token request should stay cheap.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret("gx_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return "{sha256}" + HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret[]";
    }
}
