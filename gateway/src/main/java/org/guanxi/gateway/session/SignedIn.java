package org.guanxi.gateway.session;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** All that a session holds: who it is and the tokens to act for them. Small, because every request reads it. */
public record SignedIn(
        String id,
        String username,
        String displayName,
        @Nullable String locale,
        List<String> roles,
        String accessToken,
        Instant accessTokenExpires,
        @Nullable String refreshToken,
        String idToken)
        implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    public static final String ATTRIBUTE = "signed-in";

    public static SignedIn of(OidcUser user, OAuth2AuthorizedClient client) {
        List<String> roles = user.getClaimAsStringList("roles");
        String id = Objects.requireNonNull(user.getSubject());
        String username = user.getPreferredUsername();
        String displayName = user.getFullName();
        return new SignedIn(
                id,
                username == null ? id : username,
                displayName == null ? id : displayName,
                user.getLocale(),
                roles == null ? List.of() : List.copyOf(roles),
                client.getAccessToken().getTokenValue(),
                expiry(client.getAccessToken()),
                value(client.getRefreshToken()),
                user.getIdToken().getTokenValue());
    }

    /** The id token is renewed with the others; signing out works with the last one only. */
    SignedIn with(OAuth2AccessTokenResponse renewed) {
        Object renewedId = renewed.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        return new SignedIn(
                id,
                username,
                displayName,
                locale,
                roles,
                renewed.getAccessToken().getTokenValue(),
                expiry(renewed.getAccessToken()),
                value(renewed.getRefreshToken()),
                renewedId == null ? idToken : renewedId.toString());
    }

    @Override
    public String getName() {
        return id;
    }

    private static Instant expiry(OAuth2AccessToken token) {
        Instant expires = token.getExpiresAt();
        return expires == null ? Instant.EPOCH : expires;
    }

    private static @Nullable String value(@Nullable OAuth2RefreshToken token) {
        return token == null ? null : token.getTokenValue();
    }
}
