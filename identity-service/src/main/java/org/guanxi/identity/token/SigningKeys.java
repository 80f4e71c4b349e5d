package org.guanxi.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.identity.installation.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that signs all tokens: made at the first start, the same for every instance, sealed in the database. */
@Component
class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Clock clock;
    private final Installation installation;

    SigningKeys(JdbcClient jdbc, MasterKey master, Clock clock, Installation installation) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
        this.installation = installation;
    }

    /** A demonstration goes on with a new key where the old one cannot be opened; elsewhere nothing is given up unasked. */
    RSAKey active() {
        try {
            return find().orElseGet(this::create);
        } catch (MasterKey.SealedWithAnotherKey lost) {
            if (!installation.isDemo()) {
                throw lost;
            }
            jdbc.sql("UPDATE signing_key SET active = NULL WHERE active = 1").update();
            return create();
        }
    }

    private Optional<RSAKey> find() {
        return jdbc.sql("SELECT id, sealed_key FROM signing_key WHERE active = 1")
                .query((row, index) -> open(row.getString("id"), row.getBytes("sealed_key")))
                .optional();
    }

    private RSAKey create() {
        RSAKey key = generate();
        byte[] sealed = master.seal(key.toJSONString().getBytes(StandardCharsets.UTF_8), key.getKeyID());
        try {
            jdbc.sql("INSERT INTO signing_key (id, active, public_key, sealed_key, created_at) VALUES (?, 1, ?, ?, ?)")
                    .params(key.getKeyID(), key.toPublicJWK().toJSONString(), sealed, now())
                    .update();
            log.info("Made signing key {}", key.getKeyID());
            return key;
        } catch (DuplicateKeyException anotherInstanceWasFaster) {
            return find().orElseThrow();
        }
    }

    private RSAKey open(String id, byte[] sealed) {
        try {
            return RSAKey.parse(new String(master.open(sealed, id), StandardCharsets.UTF_8));
        } catch (ParseException broken) {
            throw new IllegalStateException("Signing key " + id + " cannot be read", broken);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
