package org.guanxi.gateway.route;

import org.guanxi.gateway.proxy.RequestHeaders;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The names that routes use in {@code filters:}. */
public final class RouteFilters {

    private RouteFilters() {}

    /** A resource of a domain service. */
    public static HandlerFilterFunction<ServerResponse, ServerResponse> resource() {
        return (request, next) -> {
            var context = MvcUtils.getApplicationContext(request);
            context.getBean(TokenRelay.class).relay(request.servletRequest());
            return context.getBean(Guard.class).pass(request, next);
        };
    }

    /** A page or protocol endpoint of identity-service, as if the browser had called it directly. */
    public static HandlerFilterFunction<ServerResponse, ServerResponse> signIn() {
        return (request, next) -> {
            RequestHeaders.allowCookies(request.servletRequest());
            return MvcUtils.getApplicationContext(request).getBean(Guard.class).pass(request, next);
        };
    }
}
