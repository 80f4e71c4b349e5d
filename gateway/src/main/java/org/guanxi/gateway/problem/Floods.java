package org.guanxi.gateway.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Who asks too much is refused thousands of times; whoever fills the log so hides what else is in it. */
@Component
class Floods {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Instant next = Instant.EPOCH;
    private long untold;

    Floods(InstantSource clock) {
        this.clock = clock;
    }

    /** @return how many there were since it was last said; empty while that is not to be said again */
    synchronized OptionalLong oneMore() {
        untold++;
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return OptionalLong.empty();
        }
        next = now.plus(PAUSE);
        long count = untold;
        untold = 0;
        return OptionalLong.of(count);
    }
}
