package org.guanxi.analytics.value.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanxi.analytics.fact.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The accounts whose figure is at least {@code from} and below {@code to}; the first and the last are open.
 *
 * @param sum of their expected values, or of their expected orders
 * @param rule of exactly these accounts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bin(
        @Nullable BigDecimal from, @Nullable BigDecimal to, long accounts, double sum, Map<String, Object> rule) {

    record Count(long accounts, double sum) {}

    /** One bin more than there are edges. */
    static List<Bin> of(String field, List<BigDecimal> edges, Map<Integer, Count> counts) {
        var bins = new ArrayList<Bin>();
        for (int i = 0; i <= edges.size(); i++) {
            var from = i == 0 ? null : edges.get(i - 1);
            var to = i == edges.size() ? null : edges.get(i);
            var count = counts.getOrDefault(i, new Count(0, 0));
            bins.add(new Bin(from, to, count.accounts, count.sum, rule(field, from, to)));
        }
        return bins;
    }

    /** Its sum being money. */
    Bin paidIn(String currency) {
        return new Bin(from, to, accounts, Decimals.round(sum, currency), rule);
    }

    private static Map<String, Object> rule(String field, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        var parts = new ArrayList<Map<String, Object>>();
        if (from != null) parts.add(compare(field, "ge", from));
        if (to != null) parts.add(compare(field, "lt", to));
        if (from == null && to == null) parts.add(Map.of("not", compare(field, "isEmpty", null)));
        return Map.of("and", List.copyOf(parts));
    }

    private static Map<String, Object> compare(String field, String op, @Nullable Object value) {
        var compare = new LinkedHashMap<String, Object>();
        compare.put("field", field);
        compare.put("op", op);
        if (value != null) compare.put("value", value);
        return compare;
    }
}
