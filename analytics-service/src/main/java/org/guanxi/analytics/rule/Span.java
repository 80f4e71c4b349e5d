package org.guanxi.analytics.rule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** A length of time by the calendar (UTC): so many months, then days, then seconds. */
record Span(int months, int days, long seconds) {

    private static final int LONGEST_MONTHS = 1200;
    private static final int LONGEST_DAYS = 36_525;

    /** @throws DateTimeException when the text is no ISO-8601 period or duration of some length up to a century */
    static Span parse(String text) {
        var span = text.contains("T") ? of(Duration.parse(text)) : of(Period.parse(text));
        boolean negative = span.months < 0 || span.days < 0 || span.seconds < 0;
        if (negative
                || span.months + span.days + span.seconds == 0
                || span.months > LONGEST_MONTHS
                || span.days > LONGEST_DAYS) throw new DateTimeException("not a usable length of time");
        return span;
    }

    Instant after(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC)
                .plusMonths(months)
                .plusDays(days)
                .plusSeconds(seconds)
                .toInstant();
    }

    private static Span of(Period period) {
        return new Span(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
    }

    private static Span of(Duration duration) {
        return new Span(0, Math.toIntExact(duration.toDays()), duration.toSeconds() % 86_400);
    }
}
