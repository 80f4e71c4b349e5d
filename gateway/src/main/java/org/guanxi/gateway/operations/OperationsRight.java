package org.guanxi.gateway.operations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import org.guanxi.gateway.right.Rights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Decides by the path, as every service does (ADR 9): {@code operations:read} to look, {@code operations:write} for all else. */
@Component
public class OperationsRight implements HandlerInterceptor {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final Rights rights;

    OperationsRight(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var caller = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        String right = needed(request.getMethod());
        if (!rights.of(caller, request).contains(right)) {
            throw new AccessDeniedException(right);
        }
        return true;
    }

    public static String needed(String method) {
        return LOOKING.contains(method) ? "operations:read" : "operations:write";
    }
}
