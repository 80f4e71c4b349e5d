package org.guanxi.shared.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.shared.list.filter.Condition;
import org.guanxi.shared.list.filter.Field;
import org.jspecify.annotations.Nullable;

/** The order of a list: the caller's fields, then the one that breaks ties, so that no two rows are equal. */
record Sort(String text, List<Key> keys) {

    record Key(Field field, boolean falling) {

        static Key of(String part, Listing listing) {
            boolean falling = part.startsWith("-");
            return new Key(listing.requireSort(falling ? part.substring(1) : part), falling);
        }

        /** Rows that come after one with this value; MySQL sorts NULL below everything. */
        @Nullable
        Condition after(@Nullable Object value) {
            String column = field.column();
            if (value == null) {
                return falling ? null : new Condition(column + " IS NOT NULL", List.of());
            }
            return falling
                    ? new Condition("(" + column + " < ? OR " + column + " IS NULL)", List.of(value))
                    : new Condition(column + " > ?", List.of(value));
        }

        Condition same(@Nullable Object value) {
            return value == null
                    ? new Condition(field.column() + " IS NULL", List.of())
                    : new Condition(field.column() + " = ?", List.of(value));
        }
    }

    private static final int MOST_KEYS = 4;

    static Sort of(Listing listing, @Nullable String asked) {
        String text = asked == null || asked.isBlank() ? listing.usualSort() : asked;
        LinkedHashMap<String, Key> keys = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            Key key = Key.of(part, listing);
            keys.putIfAbsent(key.field().name(), key);
        }
        if (keys.size() > MOST_KEYS) {
            throw UnknownSort.byMoreThan(MOST_KEYS);
        }
        Field last = listing.last();
        boolean falling = keys.lastEntry().getValue().falling();
        keys.putIfAbsent(last.name(), new Key(last, falling));
        return new Sort(text, List.copyOf(keys.values()));
    }

    String orderBy() {
        return keys.stream()
                .map(key -> key.field().column() + (key.falling() ? " DESC" : " ASC"))
                .collect(Collectors.joining(", "));
    }

    /** @param values of the last row seen, one for each key */
    Condition after(List<@Nullable Object> values) {
        List<Condition> ways = new ArrayList<>();
        List<Condition> same = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Condition later = keys.get(i).after(values.get(i));
            if (later != null) {
                List<Condition> way = new ArrayList<>(same);
                way.add(later);
                ways.add(Condition.all("AND", way));
            }
            same.add(keys.get(i).same(values.get(i)));
        }
        return Condition.all("OR", ways);
    }
}
