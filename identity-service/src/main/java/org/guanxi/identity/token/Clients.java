package org.guanxi.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.identity.application.Application;
import org.guanxi.identity.application.Partners;
import org.guanxi.identity.application.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Who may ask for tokens: the gateway for people, partner applications for themselves. */
@Component
class Clients implements RegisteredClientRepository {

    static final String GATEWAY = "gateway";

    private final Partners partners;
    private final RegisteredClient gateway;
    private final Clock clock;

    Clients(
            Partners partners,
            @Value("${guanxi.public-url}") String publicUrl,
            @Value("${guanxi.identity.gateway-secret}") String secret,
            Clock clock) {
        this.partners = partners;
        this.gateway = gateway(publicUrl, new Secret(secret));
        this.clock = clock;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Applications are registered through their own API");
    }

    /** Also who may not ask any more: what they got before is read with them. */
    @Override
    public @Nullable RegisteredClient findById(String id) {
        return GATEWAY.equals(id)
                ? gateway
                : partners.find(UUID.fromString(id)).map(this::partner).orElse(null);
    }

    boolean isUsable(String id) {
        return GATEWAY.equals(id) || usable(partners.find(UUID.fromString(id))) != null;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return GATEWAY.equals(clientId) ? gateway : usable(partners.findByClientId(clientId));
    }

    private @Nullable RegisteredClient usable(Optional<Application> found) {
        Instant now = clock.instant();
        return found.filter(application -> application.isUsable(now))
                .map(this::partner)
                .orElse(null);
    }

    private static RegisteredClient gateway(String publicUrl, Secret secret) {
        return RegisteredClient.withId(GATEWAY)
                .clientId(GATEWAY)
                .clientName("Guanxi")
                .clientSecret(secret.hash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(publicUrl + "/login/oauth2/code/guanxi")
                .postLogoutRedirectUri(publicUrl + "/")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .accessTokenTimeToLive(Duration.ofMinutes(10))
                        .refreshTokenTimeToLive(Duration.ofHours(12))
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    /** No token outlives the application that it is given to. */
    private RegisteredClient partner(Application application) {
        return RegisteredClient.withId(application.id().toString())
                .clientId(application.clientId())
                .clientName(application.name())
                .clientSecret(String.join(",", application.secretHashes()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(application.sortedScopes()))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(application.atMost(Duration.ofMinutes(15), clock.instant()))
                        .build())
                .build();
    }
}
