package org.guanxi.gateway.bearer;

import jakarta.servlet.http.HttpServletRequest;
import org.guanxi.gateway.limit.RateLimitFilter;
import org.guanxi.gateway.page.Direct;
import org.guanxi.gateway.problem.Refusals;
import org.guanxi.gateway.session.PublicAddress;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

@Configuration(proxyBeanMethods = false)
class BearerSecurity {

    @Bean
    @Order(20)
    SecurityFilterChain bearer(
            HttpSecurity http, BearerFilter tokens, RateLimitFilter limits, Refusals refusals, PublicAddress address) {
        return http.securityMatcher(BearerSecurity::carriesToken)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**")
                        .access(new Direct())
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .servletApi(api -> api.disable())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .xssProtection(filter -> filter.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .httpStrictTransportSecurity(transport -> {
                            if (!address.isHttps()) {
                                transport.disable();
                            }
                        }))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(tokens, AuthorizationFilter.class)
                .addFilterBefore(limits, AuthorizationFilter.class)
                .build();
    }

    /** It belongs into the chain above and nowhere else. */
    @Bean
    FilterRegistrationBean<BearerFilter> notForEveryRequest(BearerFilter filter) {
        FilterRegistrationBean<BearerFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** How long each filter took tells nobody anything, and to note it costs more than the filters. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean carriesToken(HttpServletRequest request) {
        return BearerFilter.token(request) != null && (request.getRequestURI() + '/').startsWith("/api/");
    }
}
