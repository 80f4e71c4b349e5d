package org.guanxi.sales.account;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The group has no address: Spring Cloud finds the service of that name and puts a breaker before each call. The name is said
 * twice, since what is prepared when the service is built knows the annotation only.
 */
@Configuration(proxyBeanMethods = false)
@LoadBalancerClient("customer-service")
@ImportHttpServices(group = "customer-service", types = CustomerClient.class)
class CustomerClientConfiguration {

    @Bean
    RestClientHttpServiceGroupConfigurer inTheNameOfTheCaller() {
        return groups -> groups.forEachClient((group, client) -> client.requestInterceptor(callersToken()));
    }

    /** An answer that refuses says nothing against the health of customer-service. */
    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> opensOnSilenceOnly() {
        CircuitBreakerConfig settings = CircuitBreakerConfig.custom()
                .ignoreExceptions(HttpClientErrorException.class)
                .slidingWindowSize(20)
                .minimumNumberOfCalls(5)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .build();
        return breakers -> breakers.configureDefault(name -> new Resilience4JConfigBuilder(name)
                .circuitBreakerConfig(settings)
                .build());
    }

    private static ClientHttpRequestInterceptor callersToken() {
        return (request, body, execution) -> {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
                request.getHeaders().setBearerAuth(caller.getToken().getTokenValue());
            }
            return execution.execute(request, body);
        };
    }
}
