package org.guanxi.shared.list.group;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By which of a list's fields its rows may be grouped, and which may be added up.
 *
 * @param sums the field that holds the currency, by the name of what is added up; empty where that is no money
 */
public record Grouping(Set<String> by, Map<String, String> sums) {

    public static final Grouping NONE = new Grouping(Set.of(), Map.of());

    public Grouping by(String... names) {
        return new Grouping(Set.of(names), sums);
    }

    public Grouping adding(String currency, String... names) {
        Map<String, String> more = new LinkedHashMap<>(sums);
        for (String name : names) {
            more.put(name, currency);
        }
        return new Grouping(by, Map.copyOf(more));
    }

    String requireBy(String name) {
        if (!by.contains(name)) {
            throw UnknownGroup.by(name, String.join(", ", new TreeSet<>(by)));
        }
        return name;
    }

    /** The field with the currency, or null where {@code name} is no money. */
    @Nullable
    String currencyOf(String name) {
        String currency = sums.get(name);
        if (currency == null) {
            throw UnknownGroup.sum(name, String.join(", ", new TreeSet<>(sums.keySet())));
        }
        return currency.isEmpty() ? null : currency;
    }
}
