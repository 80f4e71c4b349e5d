package org.guanxi.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.guanxi.identity.application.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares a client's secret with the one or two that are valid. People's passwords are another matter. */
@Component
class ClientSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : new Secret(secret.toString()).hash();
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hashes) {
        if (secret == null || hashes == null) {
            return false;
        }
        byte[] given = new Secret(secret.toString()).hash().getBytes(StandardCharsets.US_ASCII);
        boolean found = false;
        for (String hash : hashes.split(",")) {
            found |= MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII));
        }
        return found;
    }
}
