package org.guanxi.gateway.operations.settlement;

import java.util.Objects;
import org.guanxi.gateway.bearer.Caller;
import org.guanxi.gateway.session.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who does something to a dead letter. */
record Operator(String id, String name) {

    static Operator current() {
        var caller = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return switch (caller.getPrincipal()) {
            case SignedIn person -> new Operator(person.id(), person.displayName());
            case Caller bearer -> new Operator(bearer.id(), bearer.id());
            case null, default -> throw new AccessDeniedException("Nobody that is known here");
        };
    }
}
