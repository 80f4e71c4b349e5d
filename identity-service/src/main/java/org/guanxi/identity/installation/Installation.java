package org.guanxi.identity.installation;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * What this installation is for, as its profiles say. Asked when it runs: which beans there are is found out once, when
 * the service is built, for every installation.
 */
@Component
public record Installation(Environment environment) {

    public boolean isDemo() {
        return is("demo");
    }

    public boolean isProduction() {
        return is("production");
    }

    private boolean is(String profile) {
        return environment.acceptsProfiles(Profiles.of(profile));
    }
}
