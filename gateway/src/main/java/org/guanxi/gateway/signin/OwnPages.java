package org.guanxi.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.guanxi.gateway.problem.Problems;
import org.guanxi.gateway.session.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In a session, only our own pages change anything. Browsers say where a request comes from: by {@code Sec-Fetch-Site}, or, older
 * ones and those without https, by {@code Origin}. Who says neither is no browser.
 */
class OwnPages extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Problems problems;
    private final URI address;

    OwnPages(Problems problems, PublicAddress address) {
        this.problems = problems;
        this.address = URI.create(address.toString());
    }

    /** A session is what another site could misuse; without one there is nothing to protect. */
    static boolean mayBeMisused(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mayBeMisused(request) && isForeign(request)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "cross-site-request");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isOurs(origin, request.getHeader(HttpHeaders.HOST));
    }

    /** The host that was asked is the page's own; a proxy may ask by another name, and then it is the public address. */
    private boolean isOurs(String origin, @Nullable String host) {
        int scheme = origin.indexOf("://");
        String authority = scheme < 0 ? "" : origin.substring(scheme + 3);
        return authority.equalsIgnoreCase(host)
                || origin.equalsIgnoreCase(address.getScheme() + "://" + address.getRawAuthority());
    }
}
