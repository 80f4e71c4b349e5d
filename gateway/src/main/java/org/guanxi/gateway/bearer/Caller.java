package org.guanxi.gateway.bearer;

import java.time.Instant;
import java.util.Set;
import org.guanxi.gateway.limit.Metered;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whoever a token was issued to.
 *
 * @param application a partner application, otherwise a person
 * @param scopes what an application was allowed; a person's rights are identity's to tell
 */
public record Caller(String id, boolean application, Set<String> scopes, Instant tokenExpires)
        implements AuthenticatedPrincipal, Metered {

    @Override
    public String getName() {
        return id;
    }
}
