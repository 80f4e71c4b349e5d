package org.guanxi.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guanxi.shared.feed.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database does not answer, a person stays at the page, which says so: the name that they gave and where they
 * wanted to go are kept. No 503: the gateway would take the service for away, and the page with it.
 */
@Component
@Order(DatabaseAwayFilter.BEFORE_SECURITY)
class DatabaseAwayFilter extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -101;

    private static final Logger log = LoggerFactory.getLogger(DatabaseAwayFilter.class);

    private final TypedName typed;
    private final WantedPage wanted = new WantedPage();
    private final WantsPage page = new WantsPage();

    DatabaseAwayFilter(TypedName typed) {
        this.typed = typed;
    }

    /** The page itself needs no database, and is where everything else leads. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean asks = path.equals("/oauth2/authorize")
                || path.equals("/sign-in") && request.getMethod().equals("POST");
        return !asks || !page.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseAway.isWhy(failure)) {
                throw failure;
            }
            log.warn("The database does not answer: {}", failure.toString());
            backToPage(request, response);
        }
    }

    private void backToPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("username");
        if (name != null) {
            typed.keep(name, response);
        }
        wanted.saveRequest(request, response);
        response.sendRedirect("/sign-in?away");
    }
}
