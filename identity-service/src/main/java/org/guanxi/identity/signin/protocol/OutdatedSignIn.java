package org.guanxi.identity.signin.protocol;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.identity.user.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A browser that was signed in before its person's password changed must sign in again. */
class OutdatedSignIn extends OncePerRequestFilter {

    private final People people;

    OutdatedSignIn(People people) {
        this.people = people;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/oauth2/authorize");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOutdated(SecurityContextHolder.getContext().getAuthentication())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOutdated(@Nullable Authentication signedIn) {
        return signedIn != null
                && signedIn.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .anyMatch(factor -> isOutdated(signedIn.getName(), factor.getIssuedAt()));
    }

    private boolean isOutdated(String person, Instant signedInAt) {
        return people.find(UUID.fromString(person))
                .filter(user -> user.hasChangedPasswordSince(signedInAt))
                .isPresent();
    }
}
