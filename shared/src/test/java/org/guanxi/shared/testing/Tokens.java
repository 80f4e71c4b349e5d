package org.guanxi.shared.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.security.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Signs tokens as identity-service would, with a key that the service under test trusts. */
@TestConfiguration(proxyBeanMethods = false)
public class Tokens {

    public static final UUID PERSON = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final RSAKey KEY = key();

    @Bean
    JWKSource<SecurityContext> testKeys() {
        return new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK()));
    }

    public static String person(Role... roles) {
        return sign(claims(PERSON.toString())
                .claim("roles", Stream.of(roles).map(Role::token).toList())
                .claim("teams", List.of())
                .build());
    }

    public static String partner(String... scopes) {
        return sign(claims("a-partner").claim("scope", String.join(" ", scopes)).build());
    }

    /** Sound in itself, but meant for somebody else. */
    public static String foreign() {
        return sign(claims(PERSON.toString())
                .audience("somebody-else")
                .claim("roles", List.of("admin"))
                .build());
    }

    private static JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer("http://localhost:8080")
                .audience("guanxi")
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
    }

    private static String sign(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .type(JOSEObjectType.JWT)
                            .build(),
                    claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
