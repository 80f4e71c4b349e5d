package org.guanxi.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** With profile {@code production} discovery does not start with a password that is published or can be guessed. */
class ProductionCheck implements EnvironmentPostProcessor {

    private static final int SHORTEST = 24;
    private static final int FEWEST_DIFFERENT = 8;
    private static final Pattern PUBLISHED = Pattern.compile(
            "guanxi|demo-|password|passwort|changeme|change-me|secret|example", Pattern.CASE_INSENSITIVE);
    private static final String SECRET = "GUANXI_EUREKA_PASSWORD";

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
            if (!isSecret(environment.getProperty(SECRET, ""))) {
                faults.add(
                        SECRET + " needs at least " + SHORTEST + " random characters; make them: openssl rand -hex 24");
            }
        }
        return faults;
    }

    private static boolean isSecret(String text) {
        return text.length() >= SHORTEST
                && text.chars().distinct().count() >= FEWEST_DIFFERENT
                && !PUBLISHED.matcher(text).find();
    }
}
