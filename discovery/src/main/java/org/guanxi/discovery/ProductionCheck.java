package org.guanxi.discovery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** With profile {@code production} discovery does not start with a password that can be guessed. */
@Component
@Profile("production")
class ProductionCheck {

    private static final int SHORTEST = 24;

    ProductionCheck(@Value("${spring.security.user.password}") String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalStateException("Not fit for production: GUANXI_EUREKA_PASSWORD needs at least " + SHORTEST
                    + " random characters; make them: openssl rand -hex 24");
        }
    }
}
