package org.guanxi.identity.signin.protocol;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.guanxi.identity.signin.WantedPage;
import org.guanxi.identity.signin.WantsPage;
import org.guanxi.identity.user.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** OAuth 2.1 and OpenID Connect; a browser that is not signed in goes to the page first. */
@Configuration(proxyBeanMethods = false)
class ProtocolConfiguration {

    @Bean
    @Order(10)
    SecurityFilterChain protocol(
            HttpSecurity http, SignOutEnd signOut, People people, RegisteredClientRepository registered) {
        MediaTypeRequestMatcher browsers = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        browsers.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        UnknownClient unknown = new UnknownClient();
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.clientAuthentication(clients -> clients.errorResponseHandler(unknown));
                    server.tokenEndpoint(tokens -> tokens.accessTokenRequestConverter(new UsualScopes()));
                    server.oidc(oidc -> oidc.logoutEndpoint(
                            logout -> logout.logoutResponseHandler(signOut).errorResponseHandler(signOut)));
                })
                .addFilterAfter(new OutdatedSignIn(people), SecurityContextHolderFilter.class)
                .addFilterAfter(new ForPeople(registered), OutdatedSignIn.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), browsers)
                        .defaultAuthenticationEntryPointFor(
                                ProtocolConfiguration::askForToken, pathPattern("/userinfo"))
                        .defaultAuthenticationEntryPointFor(signIn(), pathPattern("/oauth2/authorize"))
                        .defaultAuthenticationEntryPointFor(unknown, AnyRequestMatcher.INSTANCE))
                .build();
    }

    /** Who asks for data is told; everybody else is led to the page. */
    private static AuthenticationEntryPoint signIn() {
        AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");
        WantsPage wantsPage = new WantsPage();
        return (request, response, nobody) -> {
            if (wantsPage.matches(request)) {
                page.commence(request, response, nobody);
            } else {
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            }
        };
    }

    private static void askForToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
