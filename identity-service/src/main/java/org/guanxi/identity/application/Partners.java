package org.guanxi.identity.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the other features of this service may ask and tell about partners' programs. */
@Component
public class Partners {

    private final Applications applications;

    Partners(Applications applications) {
        this.applications = applications;
    }

    public Optional<Application> find(UUID id) {
        return applications.findById(id);
    }

    public Optional<Application> findByClientId(String clientId) {
        return applications.findByClientId(clientId);
    }

    /** Once a minute is exact enough and spares a busy application a write for every token. */
    public void noteUse(String clientId, Instant now) {
        applications.noteUse(clientId, now, now.minus(Duration.ofMinutes(1)));
    }
}
