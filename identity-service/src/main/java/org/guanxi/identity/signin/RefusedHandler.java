package org.guanxi.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the page, which says why and still has the name. */
class RefusedHandler implements AuthenticationFailureHandler {

    private final TypedName typed;

    RefusedHandler(TypedName typed) {
        this.typed = typed;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        typed.keep(Objects.requireNonNullElse(request.getParameter("username"), ""), response);
        response.sendRedirect("/sign-in?" + notice(refused));
    }

    /** The gateway would take a 503 for a service that is away, and keep everybody from it for a while. */
    private static String notice(AuthenticationException refused) {
        return switch (refused) {
            case NothingGiven nothing -> "empty";
            case AuthenticationServiceException busy -> "busy";
            default -> "again";
        };
    }
}
