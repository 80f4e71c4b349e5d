package org.guanxi.gateway.bearer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.guanxi.gateway.session.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Keys are fetched ahead of time, kept while identity is away, and never fetched faster for made-up key ids. */
@Configuration(proxyBeanMethods = false)
class TokenDecoder {

    private static final String AUDIENCE = "guanxi";

    @Bean
    JwtDecoder jwtDecoder(@Value("${guanxi.identity-url}") String identity, PublicAddress issuer)
            throws MalformedURLException {
        var keys = JWKSourceBuilder.create(
                        URI.create(identity + "/oauth2/jwks").toURL(),
                        new DefaultResourceRetriever(1000, 2000, 64 * 1024))
                .cache(Duration.ofMinutes(10).toMillis(), Duration.ofSeconds(10).toMillis())
                .refreshAheadCache(Duration.ofMinutes(2).toMillis(), true)
                .rateLimited(Duration.ofSeconds(5).toMillis())
                .outageTolerant(Duration.ofHours(12).toMillis())
                .retrying(true)
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer.toString()),
                new JwtClaimValidator<java.util.List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }
}
