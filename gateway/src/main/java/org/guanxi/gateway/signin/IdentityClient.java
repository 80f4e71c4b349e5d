package org.guanxi.gateway.signin;

import java.time.Duration;
import org.guanxi.gateway.session.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.client.RestClient;

/** The gateway as a client of identity-service: browsers see the public address, tokens and keys take the inner one. */
@Configuration(proxyBeanMethods = false)
class IdentityClient {

    static final String CLIENT_ID = "gateway";

    @Bean
    ClientRegistration identity(
            PublicAddress address,
            @Value("${guanxi.identity-url}") String inner,
            @Value("${guanxi.gateway.client-secret}") String secret) {
        return ClientRegistration.withRegistrationId("guanxi")
                .clientId(CLIENT_ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(address + "/login/oauth2/code/guanxi")
                .scope("openid", "profile")
                .authorizationUri(address + "/oauth2/authorize")
                .tokenUri(inner + "/oauth2/token")
                .jwkSetUri(inner + "/oauth2/jwks")
                .issuerUri(address.toString())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration identity) {
        return new InMemoryClientRegistrationRepository(identity);
    }

    @Bean
    RestClient identityTokens() {
        HttpClientSettings settings =
                HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(5));
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.httpComponents().build(settings))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient(RestClient identityTokens) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(identityTokens);
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient(RestClient identityTokens) {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(identityTokens);
        return client;
    }
}
