package org.guanxi.gateway.signin;

import org.guanxi.gateway.session.PublicAddress;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

final class CsrfCookie {

    private CsrfCookie() {}

    /** Readable by the page on purpose: only our own page can read it and send it back as a header. */
    static CookieCsrfTokenRepository repository(PublicAddress address) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName("XSRF-TOKEN");
        repository.setHeaderName("X-XSRF-TOKEN");
        repository.setCookieCustomizer(
                cookie -> cookie.path("/").sameSite("Strict").secure(address.isHttps()));
        return repository;
    }
}
