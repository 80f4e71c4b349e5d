package org.guanxi.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The name that somebody gave with a wrong password, so that they need not give it again. */
@Component
class TypedName {

    private static final String COOKIE = "GUANXI_SIGN_IN_NAME";
    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int LONGEST = 100;

    private final SignInCookies cookies;

    TypedName(SignInCookies cookies) {
        this.cookies = cookies;
    }

    void keep(String name, HttpServletResponse response) {
        byte[] typed = name.substring(0, Math.min(name.length(), LONGEST)).getBytes(StandardCharsets.UTF_8);
        cookies.write(response, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(typed), AGE);
    }

    /** Empty when nobody has just tried. */
    String find(HttpServletRequest request) {
        String kept = cookies.read(request, COOKIE);
        try {
            return kept == null ? "" : new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return "";
        }
    }
}
