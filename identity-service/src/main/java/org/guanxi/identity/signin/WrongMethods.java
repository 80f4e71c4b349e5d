package org.guanxi.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Says 405 of a method that an address does not have. To the chains behind, such a request is nobody's: they would say that it is
 * not allowed, or send a browser to sign in.
 */
@Configuration(proxyBeanMethods = false)
class WrongMethods {

    private static final Map<String, String> METHODS = Map.of(
            "/oauth2/authorize", "GET, POST",
            "/oauth2/token", "POST",
            "/oauth2/revoke", "POST",
            "/oauth2/introspect", "POST",
            "/oauth2/jwks", "GET",
            "/.well-known/openid-configuration", "GET",
            "/.well-known/oauth-authorization-server", "GET",
            "/userinfo", "GET, POST",
            "/connect/logout", "GET, POST",
            "/sign-in", "GET, HEAD, POST");

    @Bean
    @Order(5)
    SecurityFilterChain refusingWrongMethods(HttpSecurity http) {
        return http.securityMatcher(WrongMethods::isWrong)
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, anonymous) -> refuse(request, response))
                        .accessDeniedHandler((request, response, denied) -> refuse(request, response)))
                .build();
    }

    private static boolean isWrong(HttpServletRequest request) {
        String allowed = allowed(request);
        return !allowed.isEmpty() && !List.of(allowed.split(", ")).contains(request.getMethod());
    }

    private static String allowed(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/sign-in/") ? "GET, HEAD" : METHODS.getOrDefault(path, "");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, allowed(request));
        response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
    }
}
