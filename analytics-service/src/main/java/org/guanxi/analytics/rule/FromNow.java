package org.guanxi.analytics.rule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A moment that moves with time, as lists understand it: {@code -30d}, {@code now}, or the beginning of {@code today} (UTC). */
record FromNow(Duration offset, boolean today) {

    private static final Pattern OFFSET = Pattern.compile("([+-]?\\d{1,5})([mhdw])");
    private static final Duration FARTHEST = Duration.ofDays(36_525);

    /** @throws DateTimeException when it is more than a century away */
    static Optional<FromNow> find(String text) {
        if (text.equals("today")) return Optional.of(new FromNow(Duration.ZERO, true));
        if (text.equals("now")) return Optional.of(new FromNow(Duration.ZERO, false));
        var parts = OFFSET.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var offset = unit(parts.group(2)).multipliedBy(Long.parseLong(parts.group(1)));
        if (offset.abs().compareTo(FARTHEST) > 0) throw new DateTimeException("more than a century away");
        return Optional.of(new FromNow(offset, false));
    }

    /** As exactly as the database keeps moments. */
    Instant at(Instant now) {
        return today
                ? now.truncatedTo(ChronoUnit.DAYS)
                : now.truncatedTo(ChronoUnit.MICROS).plus(offset);
    }

    /** When it next reaches the moment, or has just passed it. */
    Optional<Instant> nextMeeting(Instant moment, Instant now) {
        var meets = today ? moment.truncatedTo(ChronoUnit.DAYS) : moment.minus(offset);
        var passes = today ? meets.plus(1, ChronoUnit.DAYS) : meets.plus(1, ChronoUnit.MICROS);
        return Stream.of(meets, passes).filter(now::isBefore).findFirst();
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
