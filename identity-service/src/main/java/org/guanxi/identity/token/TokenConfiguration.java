package org.guanxi.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

@Configuration("identityTokenConfiguration")
class TokenConfiguration {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(@Value("${guanxi.public-url}") String publicUrl) {
        return AuthorizationServerSettings.builder().issuer(publicUrl).build();
    }

    @Bean
    @Primary
    JWKSource<SecurityContext> signingKey(SigningKeys keys) {
        return new ImmutableJWKSet<>(new JWKSet(keys.active()));
    }
}
