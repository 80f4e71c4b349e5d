package org.guanxi.identity.signin.protocol;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.guanxi.identity.token.SignIns;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out ends the session here and takes the refresh token with it. */
@Component
class SignOutEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SignIns signIns;
    private final OidcLogoutAuthenticationSuccessHandler standard = new OidcLogoutAuthenticationSuccessHandler();
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

    SignOutEnd(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication instanceof OidcLogoutAuthenticationToken logout) {
            signIns.end(logout.getIdTokenHint());
        }
        standard.onAuthenticationSuccess(request, response, authentication);
    }

    /**
     * Whatever was wrong with the request: the person wanted out and sees the start page. An id token that was renewed since, or
     * that belongs to another session of theirs, does for this one as well. Anything else could be a link on somebody's page.
     */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String hint = request.getParameter("id_token_hint");
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        Optional<String> ended = hint == null ? Optional.empty() : signIns.end(hint);
        ended.filter(whose -> person != null && whose.equals(person.getName()))
                .ifPresent(own -> session.logout(request, response, person));
        response.sendRedirect("/");
    }
}
