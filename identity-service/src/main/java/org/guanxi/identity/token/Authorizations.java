package org.guanxi.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The authorizations in MySQL, found by an index of token hashes; the library's own lookup would scan the table. A refresh token
 * that was already exchanged ends the whole sign-in when it is shown again: one of the two who hold it is a thief.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

    private static final Logger log = LoggerFactory.getLogger(Authorizations.class);

    /** Two gateways may renew the same session at the same moment. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final OAuth2AuthorizationService stored;
    private final Clients clients;
    private final TokenTraces traces;
    private final Clock clock;

    Authorizations(JdbcOperations jdbc, Clients clients, TokenTraces traces, Clock clock) {
        this.clients = clients;
        this.stored = new JdbcOAuth2AuthorizationService(jdbc, clients);
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void save(OAuth2Authorization authorization) {
        stored.save(authorization);
        tokens(authorization)
                .forEach(token -> traces.keep(hash(token.getTokenValue()), authorization.getId(), expiry(token)));
        String state = authorization.getAttribute("state");
        if (state != null) {
            traces.keep(hash(state), authorization.getId(), clock.instant().plus(Duration.ofMinutes(5)));
        }
    }

    @Override
    @Transactional
    public void remove(OAuth2Authorization authorization) {
        stored.remove(authorization);
        traces.removeAll(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return stored.findById(id);
    }

    @Override
    @Transactional
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        TokenTraces.Trace trace = traces.find(hash(token)).orElse(null);
        OAuth2Authorization found = trace == null ? null : stored.findById(trace.authorizationId());
        if (trace == null || found == null || !clients.isUsable(found.getRegisteredClientId())) {
            return null;
        }
        if (isCurrent(found, token)) {
            return found;
        }
        if (trace.seenAt().plus(GRACE).isBefore(clock.instant())
                && type != null
                && type.equals(OAuth2TokenType.REFRESH_TOKEN)) {
            log.warn("A refresh token of {} was used twice; the sign-in is revoked", found.getPrincipalName());
            remove(found);
        }
        return null;
    }

    private static boolean isCurrent(OAuth2Authorization authorization, String token) {
        return authorization.getToken(token) != null || token.equals(authorization.getAttribute("state"));
    }

    private static Stream<OAuth2Token> tokens(OAuth2Authorization authorization) {
        return Stream.of(
                        authorization.getToken(OAuth2AuthorizationCode.class),
                        authorization.getAccessToken(),
                        authorization.getToken(OAuth2RefreshToken.class),
                        authorization.getToken(OidcIdToken.class))
                .filter(java.util.Objects::nonNull)
                .map(OAuth2Authorization.Token::getToken);
    }

    private Instant expiry(OAuth2Token token) {
        Instant expires = token.getExpiresAt();
        return (expires == null ? clock.instant() : expires).plus(Duration.ofHours(12));
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
