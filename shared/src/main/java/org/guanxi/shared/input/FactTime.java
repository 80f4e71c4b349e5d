package org.guanxi.shared.input;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * When something happened that is told as a fact, by the moment or the day. One typing error here moves averages for
 * everybody.
 */
public final class FactTime {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2101-01-01T00:00:00Z");
    /** Clocks differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);
    /** A day begins on Kiribati this long before it does in UTC. */
    private static final Duration DAYS = Duration.ofHours(14);

    private FactTime() {}

    /** @return a key of the message catalogue, behind {@code field.} and {@code import.} */
    public static Optional<String> flaw(Temporal time, Instant now) {
        Instant latest = now.plus(time instanceof LocalDate ? DAYS : CLOCKS);
        return begin(time).isAfter(latest) ? Optional.of("in-the-future") : flawOfPlan(time);
    }

    /** The same of what is meant to happen. */
    static Optional<String> flawOfPlan(Temporal time) {
        Instant moment = begin(time);
        if (moment.isBefore(EARLIEST)) {
            return Optional.of("too-early");
        }
        return moment.isBefore(LATEST) ? Optional.empty() : Optional.of("too-late");
    }

    /**
     * The moment by which it is kept, to the microsecond as in the database: of a day its beginning in UTC, or now where that
     * is still to come.
     */
    public static Instant kept(Temporal time, Instant now) {
        Instant moment = begin(time);
        boolean toCome = time instanceof LocalDate && moment.isAfter(now);
        return (toCome ? now : moment).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a moment is the one by which the day may have been kept when it had begun on earth and not in UTC. */
    static boolean beganBy(Instant moment, LocalDate day) {
        Instant begin = begin(day);
        return moment.isBefore(begin) && !moment.isBefore(begin.minus(DAYS));
    }

    private static Instant begin(Temporal time) {
        return time instanceof LocalDate day ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.from(time);
    }
}
