package org.guanxi.gateway.signin;

import org.guanxi.gateway.limit.RateLimitFilter;
import org.guanxi.gateway.page.Direct;
import org.guanxi.gateway.problem.Problems;
import org.guanxi.gateway.problem.Refusals;
import org.guanxi.gateway.session.PublicAddress;
import org.guanxi.gateway.session.SignedInContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Everything that comes without a bearer token: the web app, its sign-in and its calls with the session cookie. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    @Bean
    @Order(30)
    SecurityFilterChain browser(
            HttpSecurity http,
            PublicAddress address,
            ClientRegistrationRepository registrations,
            Refusals refusals,
            RateLimitFilter limits,
            SessionToken token,
            Problems problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers("/actuator/prometheus", "/actuator/info")
                        .access(new Direct())
                        .anyRequest()
                        .permitAll())
                .securityContext(context -> context.securityContextRepository(new SignedInContext()))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(OwnPages::mayBeMisused)
                        .csrfTokenRepository(token)
                        .csrfTokenRequestHandler(new CsrfHeader()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .anonymous(anonymous -> anonymous.disable())
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/guanxi")
                        .authorizationEndpoint(
                                start -> start.authorizationRequestResolver(new SignInStart(registrations)))
                        .authorizedClientRepository(new TokensOfSignIn())
                        .successHandler(new SignInEnd())
                        .failureHandler(new SignInFailed()))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"))
                        .logoutSuccessHandler(new SignOut(address.toString())))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> PageHeaders.apply(headers, address.isHttps()))
                .addFilterBefore(new OwnPages(problems, address), CsrfFilter.class)
                .addFilterBefore(limits, OAuth2AuthorizationRequestRedirectFilter.class)
                .build();
    }
}
