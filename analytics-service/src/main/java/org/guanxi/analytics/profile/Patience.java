package org.guanxi.analytics.profile;

import java.time.Clock;
import java.time.Duration;
import org.guanxi.shared.feed.DatabaseAway;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Does a step again that met somebody's lock, or a database that is away, for a while. */
@Component
public class Patience {

    /** Shorter than the interval in which Kafka wants to hear of a consumer. */
    private static final Duration LONGEST = Duration.ofSeconds(200);

    private final Clock clock;

    Patience(Clock clock) {
        this.clock = clock;
    }

    public void with(Runnable step) {
        var end = clock.instant().plus(LONGEST);
        while (true) {
            try {
                step.run();
                return;
            } catch (RuntimeException failure) {
                if (!DatabaseAway.isWhy(failure) || clock.instant().isAfter(end)) throw failure;
                pause(failure);
            }
        }
    }

    private static void pause(RuntimeException failure) {
        try {
            Thread.sleep(failure instanceof TransientDataAccessException ? 50 : 1000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
