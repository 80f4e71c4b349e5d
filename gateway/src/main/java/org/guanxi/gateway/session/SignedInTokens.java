package org.guanxi.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/**
 * Renews access tokens shortly before they expire. A refresh token works once, and a page sends several requests at a time: the
 * first one renews, those that still carry the old session for a moment share its result.
 */
@Component
public class SignedInTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh;
    private final ClientRegistration identity;
    private final Clock clock;
    private final Cache<String, OAuth2AccessTokenResponse> renewed = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    SignedInTokens(
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh,
            ClientRegistration identity,
            Clock clock) {
        this.refresh = refresh;
        this.identity = identity;
        this.clock = clock;
    }

    /** @throws SessionEnded when identity no longer renews */
    public SignedIn fresh(SignedIn person, HttpServletRequest request) {
        if (clock.instant().plus(EARLY).isBefore(person.accessTokenExpires())) {
            return person;
        }
        String refreshToken = person.refreshToken();
        if (refreshToken == null) {
            throw end(request);
        }
        try {
            SignedIn now = person.with(renewed.get(refreshToken, token -> renew(person, token)));
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.setAttribute(SignedIn.ATTRIBUTE, now);
            }
            return now;
        } catch (OAuth2AuthorizationException refused) {
            if ("invalid_grant".equals(refused.getError().getErrorCode())) {
                throw end(request);
            }
            throw new SignInUnavailable(refused);
        } catch (RuntimeException away) {
            throw new SignInUnavailable(away);
        }
    }

    private OAuth2AccessTokenResponse renew(SignedIn person, String refreshToken) {
        Instant issued = person.accessTokenExpires().minus(EARLY);
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, person.accessToken(), issued, person.accessTokenExpires());
        var request = new OAuth2RefreshTokenGrantRequest(identity, access, new OAuth2RefreshToken(refreshToken, null));
        return refresh.getTokenResponse(request);
    }

    private static SessionEnded end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return new SessionEnded();
    }
}
