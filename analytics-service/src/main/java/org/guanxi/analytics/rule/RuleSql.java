package org.guanxi.analytics.rule;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guanxi.analytics.table.Columns;
import org.jspecify.annotations.Nullable;

/**
 * The rule as a condition over the table of profiles, for counting all at once. Each comparison is made true or false,
 * never unknown, so that {@code NOT} means here what it means in {@link Rule#matches}.
 */
public final class RuleSql {

    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    private final Instant now;
    private final String condition;

    private RuleSql(Rule rule, Instant now) {
        this.now = now;
        this.condition = write(rule);
    }

    public static RuleSql of(Rule rule, Instant now) {
        return new RuleSql(rule, now);
    }

    public String condition() {
        return condition;
    }

    public Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private String write(Rule rule) {
        return switch (rule) {
            case And(var parts) -> parts.stream().map(this::write).collect(joining(" AND ", "(", ")"));
            case Or(var parts) -> parts.stream().map(this::write).collect(joining(" OR ", "(", ")"));
            case Not(var part) -> "(NOT " + write(part) + ")";
            case Compare compare -> "((" + write(compare) + ") IS TRUE)";
        };
    }

    private String write(Compare compare) {
        var field = compare.field();
        if (field.window() != null)
            parameters.put(
                    "from" + field.window().length(), Columns.of(field.window().from(now)));
        String value = value(field);
        return switch (compare.op()) {
            case IS_EMPTY -> value + " IS NULL";
            case EQ -> value + " = " + bind(compare.operand());
            case NE -> "NOT " + value + " <=> " + bind(compare.operand(now));
            case IN -> compare.operands().stream().map(this::bind).collect(joining(", ", value + " IN (", ")"));
            case LT -> value + " < " + bind(compare.operand(now));
            case LE -> value + " <= " + bind(compare.operand(now));
            case GT -> value + " > " + bind(compare.operand(now));
            case GE -> value + " >= " + bind(compare.operand(now));
            case CONTAINS -> value + " LIKE " + bind(Alike.pattern(compare.operand()));
            case WITHIN_LAST -> end(value, (Span) compare.operand()) + " > " + bind(now);
            case NOT_WITHIN_LAST -> end(value, (Span) compare.operand()) + " <= " + bind(now);
        };
    }

    private static String value(Field field) {
        return switch (field.type()) {
            case TEXT -> Alike.sql("NULLIF(" + field.sql() + ", '')");
            case ENUM -> "NULLIF(" + field.sql() + ", '')";
            case NUMBER, MONEY, MOMENT -> field.sql();
        };
    }

    private static String end(String value, Span span) {
        return "DATE_ADD(DATE_ADD(DATE_ADD(%s, INTERVAL %d MONTH), INTERVAL %d DAY), INTERVAL %d SECOND)"
                .formatted(value, span.months(), span.days(), span.seconds());
    }

    private String bind(Object operand) {
        String name = "p" + parameters.size();
        parameters.put(name, Columns.of(operand));
        return ":" + name;
    }
}
