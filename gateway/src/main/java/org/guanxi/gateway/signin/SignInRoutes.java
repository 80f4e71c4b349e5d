package org.guanxi.gateway.signin;

import org.guanxi.gateway.limit.RateLimitFilter;
import org.guanxi.gateway.session.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** Identity's own pages and endpoints check their callers themselves and set their own headers. */
@Configuration(proxyBeanMethods = false)
class SignInRoutes {

    private static final String[] PATHS = {
        "/oauth2/authorize",
        "/oauth2/token",
        "/oauth2/jwks",
        "/oauth2/revoke",
        "/oauth2/introspect",
        "/userinfo",
        "/connect/**",
        "/.well-known/**",
        "/sign-in",
        "/sign-in/**"
    };

    @Bean
    @Order(10)
    SecurityFilterChain signIn(HttpSecurity http, RateLimitFilter limits, PublicAddress address) {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .servletApi(api -> api.disable())
                .headers(headers -> {
                    if (address.isHttps()) {
                        headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults());
                    } else {
                        headers.disable();
                    }
                })
                .addFilterBefore(limits, AuthorizationFilter.class)
                .build();
    }
}
