package org.guanxi.analytics.rule;

import static org.guanxi.analytics.rule.InvalidRule.Flaw.*;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the JSON of a rule to the rule; says where it is wrong. */
public final class RuleReader {

    private static final int DEEPEST = 10;
    private static final int MOST_COMPARISONS = 100;

    private int comparisons;

    private RuleReader() {}

    public static Rule read(Map<String, ?> json) {
        return new RuleReader().rule(json, "/rule", 1);
    }

    private Rule rule(@Nullable Object json, String pointer, int depth) {
        if (!(json instanceof Map<?, ?> node)) throw new InvalidRule(pointer, NOT_AN_OBJECT);
        if (depth > DEEPEST) throw new InvalidRule(pointer, TOO_DEEP);
        if (node.containsKey("field")) return comparison(node, pointer);
        if (node.size() != 1) throw new InvalidRule(pointer, UNKNOWN_KEY);
        var key = String.valueOf(node.keySet().iterator().next());
        var part = node.values().iterator().next();
        return switch (key) {
            case "and" -> new And(parts(part, pointer + "/and", depth));
            case "or" -> new Or(parts(part, pointer + "/or", depth));
            case "not" -> new Not(rule(part, pointer + "/not", depth + 1));
            default -> throw new InvalidRule(pointer + "/" + key, UNKNOWN_KEY);
        };
    }

    private List<Rule> parts(@Nullable Object json, String pointer, int depth) {
        if (!(json instanceof List<?> list) || list.isEmpty()) throw new InvalidRule(pointer, NOT_A_LIST);
        var parts = new ArrayList<Rule>();
        for (int i = 0; i < list.size(); i++) parts.add(rule(list.get(i), pointer + "/" + i, depth + 1));
        return List.copyOf(parts);
    }

    private Compare comparison(Map<?, ?> node, String pointer) {
        if (++comparisons > MOST_COMPARISONS) throw new InvalidRule(pointer, TOO_LONG);
        for (var key : node.keySet())
            if (!Set.of("field", "op", "value").contains(key)) throw new InvalidRule(pointer + "/" + key, UNKNOWN_KEY);
        var field = Fields.find(String.valueOf(node.get("field")))
                .orElseThrow(() -> new InvalidRule(pointer + "/field", UNKNOWN_FIELD));
        var op = Op.find(String.valueOf(node.get("op")))
                .filter(field.type().ops()::contains)
                .orElseThrow(() -> new InvalidRule(pointer + "/op", WRONG_OP));
        var value = node.get("value");
        try {
            return new Compare(field, op, Operands.of(field, op, value), op == Op.IS_EMPTY ? null : value);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            throw unreadable(field, op, value, pointer + "/value");
        }
    }

    private static InvalidRule unreadable(Field field, Op op, @Nullable Object value, String pointer) {
        if (op == Op.IS_EMPTY) return new InvalidRule(pointer, NO_VALUE);
        if (op.spans()) return new InvalidRule(pointer, NO_SPAN);
        if (op == Op.IN && Operands.list(value).isEmpty()) return new InvalidRule(pointer, NO_LIST);
        return switch (field.type()) {
            case TEXT -> new InvalidRule(pointer, NO_TEXT);
            case ENUM -> new InvalidRule(pointer, NO_OPTION, String.join(", ", field.options()));
            case NUMBER -> new InvalidRule(pointer, NO_NUMBER);
            case MONEY -> new InvalidRule(pointer, NO_AMOUNT);
            case MOMENT -> new InvalidRule(pointer, NO_MOMENT);
        };
    }
}
