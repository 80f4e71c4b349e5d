package org.guanxi.gateway.route;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guanxi.gateway.proxy.Relayed;
import org.guanxi.gateway.proxy.ServiceUnreachable;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before every route: one circuit breaker each, and a second try for reads. Writes are never repeated here, only the
 * caller knows whether that is safe.
 */
@Component
class Guard {

    private static final int TRIES_FOR_READS = 2;

    private final CircuitBreakerFactory<?, ?> factory;
    private final Fallback fallback;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    Guard(CircuitBreakerFactory<?, ?> factory, Fallback fallback) {
        this.factory = factory;
        this.fallback = fallback;
    }

    ServerResponse pass(ServerRequest request, HandlerFunction<ServerResponse> next) {
        String route = (String) request.attributes().getOrDefault(MvcUtils.GATEWAY_ROUTE_ID_ATTR, "unknown");
        return breakers.computeIfAbsent(route, factory::create)
                .run(() -> attempt(request, next), failure -> fallback.answer(request, route, failure));
    }

    private static ServerResponse attempt(ServerRequest request, HandlerFunction<ServerResponse> next) {
        for (int tries = isRead(request) ? TRIES_FOR_READS : 1; tries > 1; tries--) {
            try {
                return once(request, next);
            } catch (ServiceFailing failing) {
                drop(failing.answer());
            } catch (ServiceUnreachable again) {
                // the last try tells
            }
        }
        return once(request, next);
    }

    private static ServerResponse once(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            ServerResponse response = next.handle(request);
            int status = response.statusCode().value();
            if (response instanceof Relayed relayed && status >= 502 && status <= 504) {
                throw new ServiceFailing(relayed);
            }
            return response;
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }

    private static boolean isRead(ServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static void drop(Relayed answer) {
        try {
            answer.close();
        } catch (IOException ignored) {
            // the connection is given up, which is what was wanted
        }
    }
}
