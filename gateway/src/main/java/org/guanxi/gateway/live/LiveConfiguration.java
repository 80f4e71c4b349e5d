package org.guanxi.gateway.live;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    News news(LiveSettings settings) {
        return new News(settings.kept());
    }

    /** A stream lasts as long as its token: among the times of requests it would be the only thing to see. */
    @Bean
    ObservationPredicate streamsAreNoRequests() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext observed && isStream(observed));
    }

    private static boolean isStream(ServerRequestObservationContext observed) {
        HttpServletRequest request = observed.getCarrier();
        return request != null && "/api/live".equals(request.getRequestURI());
    }
}
