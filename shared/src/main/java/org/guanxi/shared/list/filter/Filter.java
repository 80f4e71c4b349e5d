package org.guanxi.shared.list.filter;

import cz.jirutka.rsql.parser.RSQLParser;
import cz.jirutka.rsql.parser.RSQLParserException;
import cz.jirutka.rsql.parser.UnknownOperatorException;
import cz.jirutka.rsql.parser.ast.AndNode;
import cz.jirutka.rsql.parser.ast.ComparisonNode;
import cz.jirutka.rsql.parser.ast.Node;
import cz.jirutka.rsql.parser.ast.OrNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Turns RSQL into a condition over a listing's fields. */
public class Filter {

    public static final String OPERATORS =
            "`==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or)";

    private static final int MOST_NODES = 100;
    private static final RSQLParser PARSER = new RSQLParser();

    private final Function<String, Field> fields;
    private final Clock clock;
    private int nodes;

    private Filter(Function<String, Field> fields, Clock clock) {
        this.fields = fields;
        this.clock = clock;
    }

    /** @param fields finds the one of a name, or refuses the name */
    public static Condition read(String rsql, Function<String, Field> fields, Clock clock) {
        return new Filter(fields, clock).read(rsql);
    }

    private Condition read(String rsql) {
        if (rsql.chars().filter(each -> each == '(').count() > MOST_NODES) {
            throw new UnreadableFilter(
                    "too-long", MOST_NODES); // the parser goes deeper with each, until its stack ends
        }
        try {
            return condition(PARSER.parse(rsql));
        } catch (RSQLParserException unreadable) {
            throw unreadable.getCause() instanceof UnknownOperatorException unknown
                    ? new UnreadableFilter("unknown-operator", unknown.getOperator())
                    : new UnreadableFilter("syntax", UnreadableFilter.shown(rsql));
        }
    }

    private Condition condition(Node node) {
        count();
        return switch (node) {
            case AndNode and ->
                Condition.all(
                        "AND",
                        SameRow.together(and.getChildren(), fields).stream()
                                .map(this::part)
                                .toList());
            case OrNode or ->
                Condition.all(
                        "OR", or.getChildren().stream().map(this::condition).toList());
            case ComparisonNode comparison -> compare(comparison);
            default -> throw new UnreadableFilter("syntax", UnreadableFilter.shown(node.toString()));
        };
    }

    private void count() {
        if (++nodes > MOST_NODES) {
            throw new UnreadableFilter("too-long", MOST_NODES);
        }
    }

    private Condition part(List<Node> nodes) {
        return nodes.size() == 1 ? condition(nodes.getFirst()) : inOneRow(nodes);
    }

    private Condition inOneRow(List<Node> nodes) {
        List<Condition> values = new ArrayList<>();
        Field.Several rows = null;
        for (Node node : nodes) {
            count();
            ComparisonNode comparison = (ComparisonNode) node;
            Field field = fields.apply(comparison.getSelector());
            rows = Objects.requireNonNull(field.several());
            values.add(compare(comparison.getOperator().getSymbol(), rows.one(field), values(field, comparison)));
        }
        return Objects.requireNonNull(rows).having(Condition.all("AND", values));
    }

    private Condition compare(ComparisonNode node) {
        Field field = fields.apply(node.getSelector());
        if (field.type() != FieldType.TEXT && node.getArguments().equals(List.of(""))) {
            return none(node.getOperator().getSymbol(), field);
        }
        String operator = node.getOperator().getSymbol();
        if (field.type() == FieldType.MOMENT && field.several() == null) {
            return compareMoments(operator, field, node.getArguments());
        }
        List<Object> values = values(field, node);
        return field.several() == null
                ? compare(operator, field, values)
                : compareSeveral(operator, field, field.several(), values);
    }

    private Condition compareMoments(String operator, Field field, List<String> moments) {
        return switch (operator) {
            case "=in=" -> Condition.all("OR", compareEach("==", field, moments));
            case "=out=" -> Condition.all("AND", compareEach("!=", field, moments));
            default -> compareMoment(operator, field, moments.getFirst());
        };
    }

    private List<Condition> compareEach(String operator, Field field, List<String> moments) {
        return moments.stream()
                .map(moment -> compareMoment(operator, field, moment))
                .toList();
    }

    private Condition compareMoment(String operator, Field field, String moment) {
        return Period.of(moment, clock)
                .map(period -> period.compare(operator, field.column()))
                .orElseGet(() -> compare(operator, field, List.of(value(field, moment))));
    }

    private List<Object> values(Field field, ComparisonNode node) {
        return node.getArguments().stream().map(text -> value(field, text)).toList();
    }

    /** {@code ownerId==""}: of texts the empty one, of everything else no value at all. */
    private static Condition none(String operator, Field field) {
        return switch (operator) {
            case "==" -> new Condition(field.column() + " IS NULL", List.of());
            case "!=" -> new Condition(field.column() + " IS NOT NULL", List.of());
            default -> throw new UnreadableFilter(field.name() + operator + "\"\"");
        };
    }

    private static Condition compareSeveral(String operator, Field field, Field.Several several, List<Object> values) {
        Field one = several.one(field);
        return switch (operator) {
            case "!=" -> not(compareSeveral("==", field, several, values));
            case "=out=" -> not(compareSeveral("=in=", field, several, values));
            case "==" ->
                values.getFirst().equals("")
                        ? not(several.having(new Condition("TRUE", List.of())))
                        : several.having(compare(operator, one, values));
            default -> several.having(compare(operator, one, values));
        };
    }

    private static Condition not(Condition condition) {
        return new Condition("NOT " + condition.sql(), condition.values());
    }

    private static Condition compare(String operator, Field field, List<Object> values) {
        String column = field.column();
        return switch (operator) {
            case "==" -> equal(field, values.getFirst(), false);
            case "!=" -> equal(field, values.getFirst(), true);
            case "=lt=", "<" -> new Condition(column + " < ?", values);
            case "=le=", "<=" -> new Condition(column + " <= ?", values);
            case "=gt=", ">" -> new Condition(column + " > ?", values);
            case "=ge=", ">=" -> new Condition(column + " >= ?", values);
            case "=in=" -> new Condition(column + " IN (" + marks(values) + ")", values);
            case "=out=" ->
                new Condition("(" + column + " NOT IN (" + marks(values) + ") OR " + column + " IS NULL)", values);
            default -> throw new UnreadableFilter("unknown-operator", operator);
        };
    }

    private static Condition equal(Field field, Object value, boolean not) {
        String column = field.column();
        if (field.type() == FieldType.TEXT && value instanceof String text) {
            if (text.isEmpty()) {
                return new Condition("COALESCE(" + column + ", '') " + (not ? "<>" : "=") + " ''", List.of());
            }
            if (text.contains("*")) {
                String pattern = text.replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                        .replace('*', '%');
                return new Condition(
                        not ? "COALESCE(" + column + ", '') NOT LIKE ?" : column + " LIKE ?", List.of(pattern));
            }
        }
        return new Condition(not ? "NOT (" + column + " <=> ?)" : column + " = ?", List.of(value));
    }

    private Object value(Field field, String text) {
        try {
            return known(field, field.type().parse(text, clock));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            String type = field.type().name().toLowerCase(Locale.ROOT);
            throw new UnreadableFilter(type, UnreadableFilter.shown(text), field.name());
        }
    }

    private static Object known(Field field, Object value) {
        if (!field.words().isEmpty() && !field.words().contains(value)) {
            String word = UnreadableFilter.shown(String.valueOf(value));
            throw new UnreadableFilter("unknown-word", word, field.name(), String.join(", ", field.words()));
        }
        return value;
    }

    private static String marks(List<Object> values) {
        return "?,".repeat(values.size() - 1) + "?";
    }
}
