package org.guanxi.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.guanxi.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts calls of the API and of sign-in; pages and their files are free. Headers as in the IETF draft "RateLimit fields". */
@Component
public class RateLimitFilter extends OncePerRequestFilter {

    /** The second begins to sign in, which leaves a row in the database. */
    private static final String[] COUNTED = {"/api/", "/oauth2/"};

    private final Limits limits;
    private final Problems problems;

    RateLimitFilter(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean sent = "POST".equals(request.getMethod()) && !path.equals("/logout");
        return !sent && Stream.of(COUNTED).noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        Allowance allowance = allowanceOf(caller);
        String name = caller == null ? Network.of(request.getRemoteAddr()) : caller.getName();
        ConsumptionProbe probe = limits.take(allowance, name);
        tell(response, allowance, probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long wait = seconds(probe.getNanosToWaitForRefill());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", wait);
    }

    private void tell(HttpServletResponse response, Allowance allowance, ConsumptionProbe probe) {
        String policy = '"' + allowance.policy() + '"';
        long reset = seconds(probe.getNanosToWaitForReset());
        response.setHeader(
                "RateLimit-Policy", policy + ";q=" + limits.capacity(allowance) + ";w=" + limits.windowSeconds());
        response.setHeader("RateLimit", policy + ";r=" + probe.getRemainingTokens() + ";t=" + reset);
    }

    private static Allowance allowanceOf(@Nullable Authentication caller) {
        if (caller == null) {
            return Allowance.NETWORK;
        }
        return caller.getPrincipal() instanceof Metered metered && metered.application()
                ? Allowance.APPLICATION
                : Allowance.PERSON;
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999));
    }
}
