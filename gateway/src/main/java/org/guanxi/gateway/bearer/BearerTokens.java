package org.guanxi.gateway.bearer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Knows good tokens from bad ones. The signature is checked once per token; every few seconds identity is asked whether it was
 * revoked meanwhile, so that a suspended application is out soon. While identity is away, a good signature is enough.
 */
@Component
public class BearerTokens {

    private static final Logger log = LoggerFactory.getLogger(BearerTokens.class);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);

    private record Known(@Nullable Caller caller, Instant asked) {}

    private final JwtDecoder decoder;
    private final Introspection identity;
    private final Clock clock;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    BearerTokens(JwtDecoder decoder, Introspection identity, Clock clock) {
        this.decoder = decoder;
        this.identity = identity;
        this.clock = clock;
    }

    /** The token that a request carries, of which its filter has made sure. */
    public static String in(HttpServletRequest request) {
        return Objects.requireNonNull(BearerFilter.token(request));
    }

    public @Nullable Caller callerOf(String token) {
        Instant now = clock.instant();
        Known seen = known.getIfPresent(token);
        if (seen == null
                || (seen.caller() != null && seen.asked().plus(ASK_AGAIN).isBefore(now))) {
            seen = known.asMap().compute(token, (key, present) -> ask(key, present, now));
        }
        Caller caller = seen == null ? null : seen.caller();
        return caller == null || caller.tokenExpires().isBefore(now) ? null : caller;
    }

    private @Nullable Known ask(String token, @Nullable Known present, Instant now) {
        if (present != null && present.asked().plus(ASK_AGAIN).isAfter(now)) {
            return present;
        }
        Caller caller = present == null ? null : present.caller();
        if (caller == null) {
            try {
                caller = callerIn(decoder.decode(token));
            } catch (BadJwtException bad) {
                return new Known(null, now);
            } catch (JwtException noKeys) {
                log.warn("A token cannot be checked: {}", noKeys.getMessage());
                return null;
            }
        }
        return new Known(identity.isRevoked(token) ? null : caller, now);
    }

    private static Caller callerIn(Jwt token) {
        Instant expires = token.getExpiresAt();
        return new Caller(
                Objects.requireNonNull(token.getSubject()),
                !token.hasClaim("roles"),
                scopesIn(token.getClaims().get("scope")),
                expires == null ? Instant.EPOCH : expires);
    }

    private static Set<String> scopesIn(@Nullable Object claim) {
        Stream<String> scopes = switch (claim) {
            case String text -> Stream.of(text.split(" "));
            case Collection<?> list -> list.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
        return scopes.collect(Collectors.toUnmodifiableSet());
    }
}
