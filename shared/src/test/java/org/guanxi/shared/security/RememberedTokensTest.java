package org.guanxi.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void checksATokenOnceAMinute() {
        var tokens = tokensThatExpire(NOON.plus(Duration.ofMinutes(10)));
        tokens.decode("good");
        now.set(NOON.plusSeconds(59));
        tokens.decode("good");
        assertThat(checks).hasValue(1);
        now.set(NOON.plusSeconds(61));
        tokens.decode("good");
        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoTokenBeyondItsExpiry() {
        var tokens = tokensThatExpire(NOON.plusSeconds(10));
        tokens.decode("good");
        now.set(NOON.plusSeconds(11));
        tokens.decode("good");
        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoBadToken() {
        var tokens = new RememberedTokens(
                token -> {
                    checks.incrementAndGet();
                    throw new BadJwtException("bad");
                },
                clock);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(checks).hasValue(2);
    }

    private RememberedTokens tokensThatExpire(Instant expiry) {
        return new RememberedTokens(
                token -> {
                    checks.incrementAndGet();
                    return Jwt.withTokenValue(token)
                            .header("alg", "RS256")
                            .subject("somebody")
                            .expiresAt(expiry)
                            .build();
                },
                clock);
    }
}
