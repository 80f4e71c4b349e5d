package org.guanxi.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import org.guanxi.gateway.proxy.RequestHeaders;
import org.guanxi.gateway.session.SignedIn;
import org.guanxi.gateway.session.SignedInTokens;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever came with a session goes on with the access token kept for it; a partner's own token stays as it is. */
@Component
class TokenRelay {

    private final SignedInTokens tokens;

    TokenRelay(SignedInTokens tokens) {
        this.tokens = tokens;
    }

    void relay(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            RequestHeaders.useToken(request, tokens.fresh(person, request).accessToken());
        }
    }
}
