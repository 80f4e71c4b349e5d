package org.guanxi.gateway.live;

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
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Learns what a caller may read: an application by the scopes of its token, a person by asking identity. */
@Component
class Listeners {

    private final SignedInTokens tokens;
    private final SessionRepository<? extends Session> sessions;
    private final BearerTokens bearers;
    private final RestClient identity;

    Listeners(
            SignedInTokens tokens,
            SessionRepository<? extends Session> sessions,
            BearerTokens bearers,
            @Value("${guanxi.identity-url}") String identity) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.bearers = bearers;
        HttpClientSettings patience =
                HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(3));
        this.identity = RestClient.builder()
                .baseUrl(identity)
                .requestFactory(ClientHttpRequestFactoryBuilder.httpComponents().build(patience))
                .build();
    }

    Listener of(Authentication caller, HttpServletRequest request) {
        return switch (caller.getPrincipal()) {
            case SignedIn person -> person(tokens.fresh(person, request), request);
            case Caller bearer -> bearer(bearer, request);
            case null, default -> throw new AccessDeniedException("Nobody that is known here");
        };
    }

    private Listener person(SignedIn person, HttpServletRequest request) {
        String session = request.getSession().getId();
        return new Listener(
                person.id(),
                rightsOf(person.accessToken()),
                person.accessTokenExpires(),
                () -> sessions.findById(session) != null);
    }

    private Listener bearer(Caller caller, HttpServletRequest request) {
        String token = BearerTokens.in(request);
        return new Listener(
                caller.id(),
                caller.application() ? caller.scopes() : rightsOf(token),
                caller.tokenExpires(),
                () -> bearers.callerOf(token) != null);
    }

    private Set<String> rightsOf(String token) {
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
