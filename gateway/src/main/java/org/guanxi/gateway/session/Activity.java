package org.guanxi.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells what a person does from what an open page asks by itself: only the former puts off the end of the session. A page says so
 * by a header, and its stream of changes never is a person's doing.
 */
@Component
class Activity extends OncePerRequestFilter {

    static final String NOBODY_THERE = "X-Guanxi-Idle";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(NOBODY_THERE) != null || !isAsked(request.getRequestURI());
    }

    private static boolean isAsked(String path) {
        return path.startsWith("/api/") && !path.equals("/api/live");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(QuietSession.ACTIVE, true);
        }
        chain.doFilter(request, response);
    }
}
