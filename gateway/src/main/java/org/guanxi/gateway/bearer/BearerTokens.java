package org.guanxi.gateway.bearer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.gateway.introspection.Introspection;
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

    private final JwtDecoder decoder;
    private final Introspection identity;
    private final Clock clock;

    /** Whose a token is; nobody's, when it is a bad one. */
    private final Cache<String, Optional<Caller>> known = Caffeine.newBuilder()
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
        Optional<Caller> seen = known.getIfPresent(token);
        Caller caller = (seen == null ? read(token) : seen).orElse(null);
        boolean good = caller != null && !caller.tokenExpires().isBefore(clock.instant()) && !identity.isRevoked(token);
        return good ? caller : null;
    }

    /** Not within the cache: while the keys are fetched, others would wait there who need none. */
    private Optional<Caller> read(String token) {
        Optional<Caller> caller;
        try {
            caller = Optional.of(callerIn(decoder.decode(token)));
        } catch (BadJwtException bad) {
            caller = Optional.empty();
        } catch (JwtException noKeys) {
            log.warn("A token cannot be checked: {}", noKeys.getMessage());
            return Optional.empty();
        }
        known.put(token, caller);
        return caller;
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
