package org.guanxi.gateway.session;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/** Exchanges a refresh token for new tokens at identity. */
@Component
class Renewals {

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;
    private final ClientRegistration identity;

    Renewals(OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client, ClientRegistration identity) {
        this.client = client;
        this.identity = identity;
    }

    OAuth2AccessTokenResponse renew(SignedIn person, String refreshToken) {
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, person.accessToken(), null, person.accessTokenExpires());
        return client.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(identity, access, new OAuth2RefreshToken(refreshToken, null)));
    }
}
