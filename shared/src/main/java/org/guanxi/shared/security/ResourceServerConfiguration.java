package org.guanxi.shared.security;

import org.guanxi.shared.problem.answer.ProblemDetails;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Refuses everything but health, metrics, the API's description, and what the caller's rights cover. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
class ResourceServerConfiguration {

    private static final String[] OPEN = {
        "/actuator/health/**", "/actuator/prometheus", "/actuator/info", "/v3/api-docs/**", "/error"
    };

    @Bean
    @Order(100)
    SecurityFilterChain tokensOnly(HttpSecurity http, Refusals refusals) {
        JwtAuthenticationConverter authentication = new JwtAuthenticationConverter();
        authentication.setJwtGrantedAuthoritiesConverter(new RightsConverter());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/api/me", "/api/me/**")
                        .authenticated()
                        .anyRequest()
                        .access(new ObjectRights()))
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(authentication))
                        .authenticationEntryPoint((request, response, failure) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            refusals.write(request, response, HttpStatus.UNAUTHORIZED, "unauthorized");
                        })
                        .accessDeniedHandler((request, response, failure) ->
                                refusals.write(request, response, HttpStatus.FORBIDDEN, "forbidden")))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** How long each filter took tells nobody anything, and to note it costs more than the filters. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RightsAreDescribed rightsAreDescribed() {
        return new RightsAreDescribed();
    }

    @Bean
    HttpFirewall firewall() {
        return new Firewall();
    }

    /** Here, where the request still has its trace; Spring's own goes by the error page, which has none. */
    @Bean
    RequestRejectedHandler rejected(Refusals refusals) {
        return (request, response, reason) ->
                refusals.write(request, response, HttpStatus.BAD_REQUEST, "invalid-request");
    }

    @Bean
    Refusals refusals(ProblemDetails problems, JsonMapper json, LocaleResolver languages) {
        return new Refusals(problems, json, languages);
    }
}
