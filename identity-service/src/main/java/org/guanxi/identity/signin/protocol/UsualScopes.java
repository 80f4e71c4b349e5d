package org.guanxi.identity.signin.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Who asks for nothing in particular gets what the application was given, and is told so. */
class UsualScopes implements AuthenticationConverter {

    private final AuthenticationConverter stock = new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        Authentication asked = stock.convert(request);
        return asked instanceof OAuth2ClientCredentialsAuthenticationToken grant
                        && grant.getScopes().isEmpty()
                        && grant.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                        && client.getRegisteredClient() != null
                ? new OAuth2ClientCredentialsAuthenticationToken(
                        client,
                        Objects.requireNonNull(client.getRegisteredClient()).getScopes(),
                        grant.getAdditionalParameters())
                : asked;
    }
}
