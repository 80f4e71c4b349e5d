package org.guanxi.gateway.operations.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kafka did not answer: it may only be busy, and counts as away when it has been silent for too long. */
class Silence {

    private final Duration tooLong;
    private @Nullable Instant since;

    Silence(Duration tooLong) {
        this.tooLong = tooLong;
    }

    void end() {
        since = null;
    }

    void goOn(Instant now) {
        if (since == null) {
            since = now;
        }
    }

    boolean isBroken() {
        return since == null;
    }

    /** Since when it is away. */
    @Nullable
    Instant away(Instant now) {
        return since == null || since.plus(tooLong).isAfter(now) ? null : since;
    }
}
