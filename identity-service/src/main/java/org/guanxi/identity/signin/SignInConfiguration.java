package org.guanxi.identity.signin;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page needs no session until somebody has signed in: what it must remember is in cookies. So a restart of this service
 * disturbs nobody who is just typing a password.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration implements WebMvcConfigurer {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(20)
    SecurityFilterChain signInForm(
            HttpSecurity http, SignInProvider provider, SignInCookies cookies, KnownDevices devices, TypedName typed) {
        CookieCsrfTokenRepository csrf = new CookieCsrfTokenRepository();
        csrf.setCookieName(cookies.name("GUANXI_SIGN_IN_CSRF"));
        csrf.setCookieCustomizer(cookie ->
                cookie.path("/").httpOnly(true).secure(cookies.secure()).sameSite("Strict"));
        return http.securityMatcher("/sign-in", "/sign-in/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationManager(new ProviderManager(provider))
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(devices)
                        .successHandler(new SignedInHandler(devices))
                        .failureHandler(new RefusedHandler(typed)))
                .csrf(protection -> protection
                        .csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .exceptionHandling(failures -> failures.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect("/sign-in?stale")))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .xssProtection(filter -> filter.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny())
                        .httpStrictTransportSecurity(transport -> transport.disable()))
                .build();
    }

    @Bean
    SignInCookies signInCookies(@Value("${guanxi.public-url}") URI publicUrl) {
        return new SignInCookies("https".equals(publicUrl.getScheme()));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(SignInCookies cookies) {
        return factory -> factory.addInitializers(context -> {
            context.getSessionCookieConfig().setName(cookies.name("GUANXI_SIGN_IN"));
            context.getSessionCookieConfig().setHttpOnly(true);
            context.getSessionCookieConfig().setSecure(cookies.secure());
            context.getSessionCookieConfig().setPath("/");
            context.getSessionCookieConfig().setAttribute("SameSite", "Lax");
        });
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/sign-in/*.css", "/sign-in/*.svg")
                .addResourceLocations("classpath:/sign-in/")
                .setCachePeriod(3600);
    }
}
