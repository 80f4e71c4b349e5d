package org.guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.guanxi.gateway.session.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The token that a page sends with its writes. It follows from the session, so nothing has to be kept, and whoever plants a
 * cookie cannot make one. The cookie is readable by the page on purpose: only our own page can send it back as a header.
 */
@Component
class SessionToken implements CsrfTokenRepository {

    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String ALGORITHM = "HmacSHA256";

    private final CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
    private final SecretKeySpec key;

    SessionToken(PublicAddress address, @Value("${guanxi.gateway.client-secret}") String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        cookies.setCookieName("XSRF-TOKEN");
        cookies.setHeaderName(HEADER);
        cookies.setCookieCustomizer(
                cookie -> cookie.path("/").sameSite("Strict").secure(address.isHttps()));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return new DefaultCsrfToken(HEADER, "_csrf", sealed(session == null ? "" : session.getId()));
    }

    /** @return null when the browser has none, or that of another session: it is given the right one then */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        CsrfToken brought = cookies.loadToken(request);
        return brought != null && isEqual(brought, generateToken(request)) ? brought : null;
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        cookies.saveToken(token, request, response);
    }

    private static boolean isEqual(CsrfToken one, CsrfToken other) {
        return MessageDigest.isEqual(
                one.getToken().getBytes(StandardCharsets.UTF_8),
                other.getToken().getBytes(StandardCharsets.UTF_8));
    }

    private String sealed(String session) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] seal = mac.doFinal(("csrf\n" + session).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
