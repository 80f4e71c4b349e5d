package org.guanxi.shared.input;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When something happened that is told as a fact. One typing error here moves averages for everybody. */
public final class FactTime {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2101-01-01T00:00:00Z");
    /** Clocks differ, and so do days around the world. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private FactTime() {}

    /** @return a key of the message catalogue, behind {@code field.} and {@code import.} */
    public static Optional<String> flaw(Instant moment, Instant now) {
        return moment.isAfter(now.plus(AHEAD)) ? Optional.of("in-the-future") : flawOfPlan(moment);
    }

    /** The same of what is meant to happen. */
    static Optional<String> flawOfPlan(Instant moment) {
        if (moment.isBefore(EARLIEST)) {
            return Optional.of("too-early");
        }
        return moment.isBefore(LATEST) ? Optional.empty() : Optional.of("too-late");
    }
}
