package org.guanxi.discovery;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** With profile {@code production} discovery does not start with a password that is published or can be guessed. */
@Component
@Profile("production")
class ProductionCheck {

    private static final int SHORTEST = 24;
    private static final int FEWEST_DIFFERENT = 8;
    private static final Pattern PUBLISHED = Pattern.compile(
            "guanxi|demo-|password|passwort|changeme|change-me|secret|example", Pattern.CASE_INSENSITIVE);

    ProductionCheck(@Value("${spring.security.user.password}") String password) {
        if (!isSecret(password)) {
            throw new IllegalStateException("Not fit for production: GUANXI_EUREKA_PASSWORD needs at least " + SHORTEST
                    + " random characters; make them: openssl rand -hex 24");
        }
    }

    /** As all other services ask of it. */
    private static boolean isSecret(String text) {
        return text.length() >= SHORTEST
                && text.chars().distinct().count() >= FEWEST_DIFFERENT
                && !PUBLISHED.matcher(text).find();
    }
}
