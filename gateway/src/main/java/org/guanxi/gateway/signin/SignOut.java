package org.guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guanxi.gateway.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** The session here is gone; identity ends its own and forgets the refresh token when the browser passes by. */
class SignOut implements LogoutSuccessHandler {

    private final String publicUrl;

    SignOut(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            response.sendRedirect("/");
            return;
        }
        response.sendRedirect(UriComponentsBuilder.fromPath("/connect/logout")
                .queryParam("id_token_hint", person.idToken())
                .queryParam("client_id", IdentityClient.CLIENT_ID)
                .queryParam("post_logout_redirect_uri", publicUrl + "/")
                .toUriString());
    }
}
