package org.guanxi.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.WebUtils;

/** The authorization request that brought somebody to the page, kept in a cookie until they have signed in. */
public class WantedPage implements RequestCache {

    private static final String COOKIE = "GUANXI_SIGN_IN_TARGET";
    private static final String OWN = "/oauth2/authorize?";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String target = request.getRequestURI() + '?' + request.getQueryString();
        if (target.startsWith(OWN)) {
            String value =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(target.getBytes(StandardCharsets.UTF_8));
            write(request, response, value, Duration.ofHours(1));
        }
    }

    /** Only ever our own authorization endpoint, whatever the cookie says. */
    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        write(request, response, "", Duration.ZERO);
        try {
            String target = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return Optional.of(target).filter(page -> page.startsWith(OWN));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {}
}
