package org.guanxi.shared.list.filter;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the calendar that moves on with time: {@code today}, {@code thisWeek}, {@code lastMonth}. Weeks begin on Monday. */
record Period(LocalDateTime from, LocalDateTime until) {

    private static final Pattern WORD = Pattern.compile("(this|last|next)(Week|Month|Quarter|Year)");
    private static final List<String> DAYS = List.of("yesterday", "today", "tomorrow");
    private static final List<String> WHICH = List.of("last", "this", "next");

    static Optional<Period> of(String text, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (DAYS.contains(text)) {
            return Optional.of(of(today, ChronoUnit.DAYS, DAYS.indexOf(text) - 1));
        }
        Matcher word = WORD.matcher(text);
        return word.matches()
                ? Optional.of(of(begin(today, word.group(2)), unit(word.group(2)), WHICH.indexOf(word.group(1)) - 1))
                : Optional.empty();
    }

    private static Period of(LocalDate begin, TemporalUnit unit, int away) {
        LocalDate from = begin.plus(away, unit);
        return new Period(from.atStartOfDay(), from.plus(1, unit).atStartOfDay());
    }

    private static LocalDate begin(LocalDate day, String kind) {
        return switch (kind) {
            case "Week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "Month" -> day.withDayOfMonth(1);
            case "Quarter" -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            default -> day.withDayOfYear(1);
        };
    }

    private static TemporalUnit unit(String kind) {
        return switch (kind) {
            case "Week" -> ChronoUnit.WEEKS;
            case "Month" -> ChronoUnit.MONTHS;
            case "Quarter" -> IsoFields.QUARTER_YEARS;
            default -> ChronoUnit.YEARS;
        };
    }

    /** Equal is what lies within; less what lies before, more what lies after. */
    Condition compare(String operator, String column) {
        return switch (operator) {
            case "==" -> new Condition("(" + column + " >= ? AND " + column + " < ?)", List.of(from, until));
            case "!=" ->
                new Condition(
                        "(" + column + " IS NULL OR " + column + " < ? OR " + column + " >= ?)", List.of(from, until));
            case "=lt=", "<" -> new Condition(column + " < ?", List.of(from));
            case "=le=", "<=" -> new Condition(column + " < ?", List.of(until));
            case "=gt=", ">" -> new Condition(column + " >= ?", List.of(until));
            case "=ge=", ">=" -> new Condition(column + " >= ?", List.of(from));
            default -> throw new UnreadableFilter("unknown-operator", operator);
        };
    }
}
