package org.guanxi.gateway.proxy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.StringJoiner;

/** Of the browser's cookies, only those that identity-service set itself. */
final class SignInCookies {

    private static final String MARK = "GUANXI_SIGN_IN";

    private SignInCookies() {}

    static String of(HttpServletRequest request) {
        StringJoiner joined = new StringJoiner("; ");
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().contains(MARK)) {
                    joined.add(cookie.getName() + '=' + cookie.getValue());
                }
            }
        }
        return joined.toString();
    }
}
