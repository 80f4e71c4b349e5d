package org.guanxi.sales.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** The group has no address: Spring Cloud LoadBalancer finds the service of that name. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "customer-service", types = CustomerClient.class)
class CustomerClientConfiguration {

    @Bean
    RestClientHttpServiceGroupConfigurer inTheNameOfTheCaller() {
        return groups -> groups.forEachClient((group, client) -> client.requestInterceptor(callersToken()));
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
