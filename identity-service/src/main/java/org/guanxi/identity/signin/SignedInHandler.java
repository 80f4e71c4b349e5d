package org.guanxi.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** On to the authorization request; without one (a bookmark, an old tab) to the start of the app. */
class SignedInHandler implements AuthenticationSuccessHandler {

    private final KnownDevices devices;

    SignedInHandler(KnownDevices devices) {
        this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        devices.remember(authentication.getName(), response);
        response.sendRedirect(WantedPage.take(request, response).orElse("/oauth2/authorization/guanxi"));
    }
}
