package org.guanxi.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Cookies of the sign-in page; their names all contain GUANXI_SIGN_IN, by which the gateway knows whose they are. */
record SignInCookies(boolean secure) {

    String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }

    @Nullable
    String read(HttpServletRequest request, String plain) {
        Cookie cookie = WebUtils.getCookie(request, name(plain));
        return cookie == null ? null : cookie.getValue();
    }

    void write(HttpServletResponse response, String plain, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(plain), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
