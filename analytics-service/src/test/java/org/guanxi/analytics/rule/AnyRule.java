package org.guanxi.analytics.rule;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Made-up rules over every field and comparison. */
public final class AnyRule {

    private static final List<Field> TIMED = Fields.ALL.stream()
            .filter(field -> field.type() == FieldType.MOMENT || field.window() != null)
            .toList();

    private AnyRule() {}

    public static Map<String, Object> of(RandomGenerator random, int depth) {
        int kind = depth == 0 ? 3 : random.nextInt(5);
        return switch (kind) {
            case 0 -> Map.of("and", parts(random, depth));
            case 1 -> Map.of("or", parts(random, depth));
            case 2 -> Map.of("not", of(random, depth - 1));
            default -> comparison(random);
        };
    }

    private static List<Map<String, Object>> parts(RandomGenerator random, int depth) {
        return Stream.generate(() -> of(random, depth - 1))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private static Map<String, Object> comparison(RandomGenerator random) {
        var field = pick(random, random.nextBoolean() ? Fields.ALL : TIMED);
        var op = pick(random, field.type().ops());
        if (op == Op.IS_EMPTY) return Map.of("field", field.name(), "op", op.word());
        Object value = op.spans()
                ? span(random)
                : op == Op.IN ? List.of(value(field, random), value(field, random)) : value(field, random);
        return Map.of("field", field.name(), "op", op.word(), "value", value);
    }

    private static String span(RandomGenerator random) {
        return pick(random, List.of("P1D", "P30D", "P2M", "P1M10D", "PT36H", "P1Y", "P4M", "PT5H"));
    }

    private static Object value(Field field, RandomGenerator random) {
        return switch (field.type()) {
            case TEXT ->
                pick(
                        random,
                        List.of(
                                "Retail", "rétail", "RETAIL", "groß", "GROSS", "华东", "ＣＮ", "CN", "CNY", "USD", "a",
                                "A%_\\b", "Nobody"));
            case ENUM -> pick(random, field.options());
            case NUMBER -> pick(random, List.<Object>of(0, 1, 2, 3, 0.5, 5));
            case MONEY -> pick(random, List.<Object>of(0, 100, 500.25, 2000, "99.99"));
            case MOMENT ->
                pick(
                        random,
                        List.of(
                                "2026-03-01",
                                "2026-06-15T12:00:00Z",
                                "2026-01-01T00:00:00+08:00",
                                "today",
                                "now",
                                "-30d",
                                "-90m",
                                "+2w"));
        };
    }

    private static <T> T pick(RandomGenerator random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
