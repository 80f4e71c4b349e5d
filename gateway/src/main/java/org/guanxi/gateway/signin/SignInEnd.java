package org.guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.guanxi.gateway.session.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** The way back from identity: keeps what is needed and goes to where the person wanted to be. */
class SignInEnd implements AuthenticationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInEnd.class);

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2AuthorizedClient client =
                Objects.requireNonNull((OAuth2AuthorizedClient) request.getAttribute(TokensOfSignIn.ATTRIBUTE));
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        HttpSession session = request.getSession();
        session.setAttribute(SignedIn.ATTRIBUTE, SignedIn.of(user, client));
        log.info("{} signed in", user.getSubject());
        response.sendRedirect(ReturnTo.take(session));
    }
}
