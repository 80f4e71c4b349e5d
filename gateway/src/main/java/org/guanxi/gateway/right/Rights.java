package org.guanxi.gateway.right;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanxi.gateway.bearer.BearerTokens;
import org.guanxi.gateway.bearer.Caller;
import org.guanxi.gateway.session.SignInUnavailable;
import org.guanxi.gateway.session.SignedIn;
import org.guanxi.gateway.session.SignedInTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * A person's rights are asked for once per access token: services take them from the token as well, and who looks after the
 * system must see it while identity is away.
 */
@Component
public class Rights {

    private final SignedInTokens tokens;
    private final RestClient identity;
    private final Cache<String, Set<String>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Rights(SignedInTokens tokens, @Value("${guanxi.identity-url}") String identity) {
        this.tokens = tokens;
        HttpClientSettings patience =
                HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(3));
        this.identity = RestClient.builder()
                .baseUrl(identity)
                .requestFactory(ClientHttpRequestFactoryBuilder.httpComponents().build(patience))
                .build();
    }

    /** {@code accounts:read} and the like. */
    public Set<String> of(Authentication caller, HttpServletRequest request) {
        return switch (caller.getPrincipal()) {
            case SignedIn person -> ofToken(tokens.fresh(person, request).accessToken());
            case Caller bearer when bearer.application() -> bearer.scopes();
            case Caller bearer -> ofToken(BearerTokens.in(request));
            case null, default -> throw new AccessDeniedException("Nobody that is known here");
        };
    }

    private Set<String> ofToken(String token) {
        return known.get(token, this::ask);
    }

    private Set<String> ask(String token) {
        try {
            Map<String, Object> profile = identity.get()
                    .uri("/api/me")
                    .headers(headers -> headers.setBearerAuth(token))
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            return profile != null && profile.get("rights") instanceof List<?> rights
                    ? Set.copyOf(rights.stream().map(String::valueOf).toList())
                    : Set.of();
        } catch (RestClientException away) {
            throw new SignInUnavailable(away);
        }
    }
}
