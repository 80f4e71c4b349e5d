package org.guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Mostly a stale tab: the app starts over, with a word about it. What the reason says came with the address, from anybody. */
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailed.class);
    private static final Pattern UNCLEAN = Pattern.compile("[^A-Za-z0-9_.-]");
    private static final int LONGEST = 60;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        log.info("Sign-in did not complete: {}", codeOf(reason));
        response.sendRedirect("/?sign-in=failed");
    }

    private static String codeOf(AuthenticationException reason) {
        String code = reason instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : reason.getClass().getSimpleName();
        String clean = UNCLEAN.matcher(code).replaceAll("?");
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }
}
