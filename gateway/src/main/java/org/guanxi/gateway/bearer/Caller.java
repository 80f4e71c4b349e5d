package org.guanxi.gateway.bearer;

import java.time.Instant;
import org.guanxi.gateway.limit.Metered;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whoever a token was issued to.
 *
 * @param application a partner application, otherwise a person
 */
public record Caller(String id, boolean application, Instant tokenExpires) implements AuthenticatedPrincipal, Metered {

    @Override
    public String getName() {
        return id;
    }
}
