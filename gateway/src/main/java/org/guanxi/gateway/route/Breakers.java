package org.guanxi.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import org.guanxi.gateway.proxy.UndeliverableBody;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.client.HttpServerErrorException;

/** A circuit opens when half of the last calls found no service, and tries again every few seconds. */
@Configuration(proxyBeanMethods = false)
class Breakers {

    /**
     * That no instance is known is said at once and needs no breaker. If it counted, the first good answer of a service that has
     * just come could be the call that opens its circuit.
     */
    static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(3))
            .permittedNumberOfCallsInHalfOpenState(3)
            .automaticTransitionFromOpenToHalfOpenEnabled(false)
            .ignoreExceptions(UndeliverableBody.class, RequestRejectedException.class, HttpServerErrorException.class)
            .build();

    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> breakerForEveryRoute() {
        return factory -> factory.configureDefault(id ->
                new Resilience4JConfigBuilder(id).circuitBreakerConfig(CONFIG).build());
    }
}
