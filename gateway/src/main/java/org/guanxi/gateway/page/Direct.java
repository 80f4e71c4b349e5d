package org.guanxi.gateway.page;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Metrics are for who reaches the process itself; whatever comes from outside has passed a proxy that says so. Of a trusted
 * proxy's {@code X-Forwarded-For} only {@code X-Forwarded-By} is left here.
 */
public final class Direct implements AuthorizationManager<RequestAuthorizationContext> {

    private static final List<String> SAID_BY_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-By", "X-Forwarded-Host", "X-Real-IP");

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                SAID_BY_PROXIES.stream().allMatch(name -> context.getRequest().getHeader(name) == null));
    }
}
