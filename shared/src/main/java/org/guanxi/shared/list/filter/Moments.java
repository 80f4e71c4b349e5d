package org.guanxi.shared.list.filter;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as people filter by them: absolute, a day, or counted from now. */
final class Moments {

    private static final Pattern RELATIVE = Pattern.compile("([+-]?\\d{1,5})([mhdw])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Moments() {}

    static Instant parse(String text, Clock clock) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            return clock.instant().plus(unit(relative.group(2)).multipliedBy(Long.parseLong(relative.group(1))));
        }
        if (DAY.matcher(text).matches()) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return switch (text) {
            case "now" -> clock.instant();
            case "today" -> clock.instant().truncatedTo(ChronoUnit.DAYS);
            default -> Instant.parse(text);
        };
    }

    /** @throws DateTimeException when the database could not write it */
    static LocalDateTime storable(LocalDateTime moment) {
        if (moment.getYear() < 1 || moment.getYear() > 9999) {
            throw new DateTimeException("No year of four digits: " + moment);
        }
        return moment;
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
