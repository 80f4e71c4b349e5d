package org.guanxi.shared.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Whose request the current work belongs to. Nobody's, where a service works by itself: imports, feeds, clocks. */
final class Actor {

    private Actor() {}

    /** @return a person's id or an application's client id */
    static @Nullable String current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller
                ? caller.getToken().getSubject()
                : null;
    }
}
