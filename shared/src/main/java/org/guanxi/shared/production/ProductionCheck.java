package org.guanxi.shared.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * With profile {@code production} a service does not start while something that is published or can be guessed protects it.
 * Says all that is wrong at once, and before anything else happens.
 */
class ProductionCheck implements EnvironmentPostProcessor {

    private static final int SHORTEST = 24;
    private static final int FEWEST_DIFFERENT = 8;
    private static final Pattern PUBLISHED = Pattern.compile(
            "guanxi|demo-|password|passwort|changeme|change-me|secret|example", Pattern.CASE_INSENSITIVE);
    private static final List<String> SECRETS =
            List.of("GUANXI_CONFIG_PASSWORD", "GUANXI_EUREKA_PASSWORD", "GUANXI_MYSQL_PASSWORD");
    private static final Map<String, List<String>> MORE_SECRETS =
            Map.of("identity-service", List.of("GUANXI_GATEWAY_CLIENT_SECRET", "GUANXI_IDENTITY_KEY"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<String> faults = faults(environment);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Not fit for production:\n- " + String.join("\n- ", faults));
        }
    }

    static List<String> faults(Environment environment) {
        List<String> faults = new ArrayList<>();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            if (environment.acceptsProfiles(Profiles.of("demo"))) {
                faults.add("Profile demo has published passwords; leave it out of SPRING_PROFILES_ACTIVE");
            }
            String service = environment.getProperty("spring.application.name", "");
            Stream.concat(SECRETS.stream(), MORE_SECRETS.getOrDefault(service, List.of()).stream())
                    .filter(name -> !isSecret(environment.getProperty(name, "")))
                    .forEach(name -> faults.add(name + " needs at least " + SHORTEST
                            + " random characters; make them: openssl rand -hex 24"));
            if (!isPublicAddress(environment.getProperty("GUANXI_PUBLIC_URL", ""))) {
                faults.add("GUANXI_PUBLIC_URL must be the https address that people see");
            }
        }
        return faults;
    }

    private static boolean isSecret(String text) {
        return text.length() >= SHORTEST
                && text.chars().distinct().count() >= FEWEST_DIFFERENT
                && !PUBLISHED.matcher(text).find();
    }

    private static boolean isPublicAddress(String url) {
        return url.startsWith("https://") && !url.matches("https://(localhost|127\\..*|\\[::1])(:.*|/.*)?");
    }
}
