package org.guanxi.gateway;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** With profile {@code production} the gateway does not start while what protects it is published or can be guessed. */
@Component
@Profile("production")
class ProductionCheck {

    private static final int SHORTEST = 24;
    private static final Pattern PUBLISHED = Pattern.compile(
            "guanxi|demo-|password|passwort|changeme|change-me|secret|example", Pattern.CASE_INSENSITIVE);

    ProductionCheck(
            Environment environment,
            @Value("${guanxi.public-url}") String address,
            @Value("${guanxi.gateway.client-secret}") String clientSecret,
            @Value("${GUANXI_CONFIG_PASSWORD:}") String configPassword,
            @Value("${spring.datasource.password}") String databasePassword) {
        require(
                !environment.acceptsProfiles(Profiles.of("demo")),
                "profile demo has no limits and published passwords");
        require(address.startsWith("https://"), "GUANXI_PUBLIC_URL must be the https address that people see");
        Map.of(
                        "GUANXI_GATEWAY_CLIENT_SECRET", clientSecret,
                        "GUANXI_CONFIG_PASSWORD", configPassword,
                        "GUANXI_MYSQL_PASSWORD", databasePassword)
                .forEach((name, value) -> require(
                        value.length() >= SHORTEST && !PUBLISHED.matcher(value).find(),
                        name + " needs at least " + SHORTEST + " random characters"));
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("Not fit for production: " + fault);
        }
    }
}
