package org.guanxi.gateway.route;

import java.util.Objects;
import java.util.function.Function;
import org.guanxi.gateway.proxy.Proxy;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Routes to {@code service://customer-service} and the like. The stock {@code lb://} does the same, but gathers its settings,
 * its listeners and a copy of the request for every request: a fourteenth of what the gateway used.
 */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    /** Found by its name: the scheme comes first. */
    @Bean
    Function<RouteProperties, HandlerFunctionDefinition> serviceHandlerFunctionDefinition(
            Proxy proxy, Instances instances) {
        return route -> {
            String service =
                    Objects.requireNonNull(route.getUri(), route.getId()).getHost();
            return new HandlerFunctionDefinition.Default("service", request -> {
                MvcUtils.setRequestUrl(request, instances.next(service));
                return proxy.handle(request);
            });
        };
    }
}
