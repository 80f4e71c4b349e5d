package org.guanxi.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** In production there are no demo people, and no secret that could be guessed. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
class ProductionCheckConfiguration {

    private static final int SHORTEST_SECRET = 32;

    ProductionCheckConfiguration(
            Environment environment, @Value("${guanxi.identity.gateway-secret}") String gatewaySecret) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException(
                    "The profiles production and demo exclude each other: demo has published passwords");
        }
        if (gatewaySecret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "GUANXI_GATEWAY_CLIENT_SECRET needs at least " + SHORTEST_SECRET + " random characters");
        }
    }
}
