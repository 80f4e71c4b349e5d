package org.guanxi.shared.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a minute, and never past its expiry, that a token was good: whoever works sends the same one many times. A
 * signing key that was withdrawn is therefore out within a minute.
 */
class RememberedTokens implements JwtDecoder {

    private static final int MOST = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private record Known(Jwt token, Instant until) {}

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Instant now = clock.instant();
        Known seen = known.get(token);
        if (seen != null && now.isBefore(seen.until())) {
            return seen.token();
        }
        Jwt good = decoder.decode(token);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(token, new Known(good, until(good, now)));
        return good;
    }

    private static Instant until(Jwt token, Instant now) {
        Instant expires = token.getExpiresAt();
        Instant latest = now.plus(LONGEST);
        return expires == null || latest.isBefore(expires) ? latest : expires;
    }
}
