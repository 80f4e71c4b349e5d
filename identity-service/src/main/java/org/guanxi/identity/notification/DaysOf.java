package org.guanxi.identity.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The days of a time zone in SQL. MySQL knows zones by name only where somebody has loaded its tables of them; what lies few
 * months back has one or two offsets, which can be said.
 */
final class DaysOf {

    private static final Duration BACK = Duration.ofDays(120);
    private static final Duration AHEAD = Duration.ofDays(2);

    private DaysOf() {}

    /** @return the day on which a moment is, in an expression over its column in UTC */
    static String sql(String column, ZoneId zone, Instant now) {
        return "DATE(" + column + " + INTERVAL " + offset(column, zone.getRules(), now) + " SECOND)";
    }

    private static String offset(String column, ZoneRules rules, Instant now) {
        Instant end = now.plus(AHEAD);
        StringBuilder cases = new StringBuilder();
        Instant from = now.minus(BACK);
        ZoneOffset last = rules.getOffset(from);
        for (ZoneOffsetTransition next = rules.nextTransition(from);
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            cases.append("WHEN ")
                    .append(column)
                    .append(" < '")
                    .append(utc(next))
                    .append("' THEN ");
            cases.append(last.getTotalSeconds()).append(' ');
            last = next.getOffsetAfter();
        }
        return cases.isEmpty()
                ? "" + last.getTotalSeconds()
                : "CASE " + cases + "ELSE " + last.getTotalSeconds() + " END";
    }

    private static LocalDateTime utc(ZoneOffsetTransition transition) {
        return LocalDateTime.ofInstant(transition.getInstant(), ZoneOffset.UTC);
    }
}
