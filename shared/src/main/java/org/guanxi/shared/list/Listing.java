package org.guanxi.shared.list;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.guanxi.shared.list.filter.Condition;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.guanxi.shared.list.filter.Filter;
import org.guanxi.shared.list.filter.UnreadableFilter;
import org.guanxi.shared.list.group.GroupQuery;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * What a list is made of: where its rows come from and which of their fields callers may name. Immutable; nothing a caller
 * sends reaches the SQL but as a bound value.
 */
public final class Listing {

    private final String columns;
    private final String from;
    private final Field last;
    private final String usualSort;
    private final Map<String, Field> fields;
    private final List<Condition> conditions;
    private final Grouping grouping;

    private Listing(
            String columns,
            String from,
            Field last,
            String usualSort,
            Map<String, Field> fields,
            List<Condition> conditions,
            Grouping grouping) {
        this.columns = columns;
        this.from = from;
        this.last = last;
        this.usualSort = usualSort;
        this.fields = fields;
        this.conditions = conditions;
        this.grouping = grouping;
    }

    /**
     * @param columns what the row mapper reads
     * @param from table and joins
     * @param id the BINARY(16) column that breaks ties
     * @param usualSort the order when the caller names none: {@code -createdAt}
     */
    public static Listing of(String columns, String from, String id, String usualSort, Field... fields) {
        return of(columns, from, new Field("", id, FieldType.ID), usualSort, fields);
    }

    /** @param last the field that breaks ties: no two rows have the same */
    public static Listing of(String columns, String from, Field last, String usualSort, Field... fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        for (Field field : fields) {
            byName.put(field.name(), field);
        }
        return new Listing(columns, from, last, usualSort, Map.copyOf(byName), List.of(), Grouping.NONE);
    }

    /** The same list, only with rows that fulfil a condition of ours. */
    public Listing where(String sql, Object... values) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(sql, List.of(values)));
        return new Listing(columns, from, last, usualSort, fields, List.copyOf(more), grouping);
    }

    /** The fields by whose values callers may group the rows: few values each, or moments, which are grouped by month. */
    public Listing groupedBy(String... names) {
        return with(grouping.by(names));
    }

    /** The fields that callers may have added up. */
    public Listing adding(String... names) {
        return with(grouping.adding("", names));
    }

    /** The same for money, whose currency stands in another field and is never mixed. */
    public Listing addingMoney(String currency, String... names) {
        return with(grouping.adding(currency, names));
    }

    private Listing with(Grouping other) {
        return new Listing(columns, from, last, usualSort, fields, conditions, other);
    }

    String columns() {
        return columns;
    }

    String from() {
        return from;
    }

    Field last() {
        return last;
    }

    String usualSort() {
        return usualSort;
    }

    /** Ours, and what the caller asks. */
    List<Condition> conditions(@Nullable String filter, Clock clock) {
        List<Condition> all = new ArrayList<>(conditions);
        if (filter != null && !filter.isBlank()) {
            all.add(Filter.read(filter, this::require, clock));
        }
        return all;
    }

    Collection<Field> fields() {
        return fields.values();
    }

    Grouping grouping() {
        return grouping;
    }

    GroupQuery grouped(GroupRequest request) {
        return new GroupQuery(from, grouping, this::require, request);
    }

    Field require(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new UnreadableFilter("unknown-field", UnreadableFilter.shown(name), names());
        }
        return field;
    }

    private String names() {
        return String.join(", ", new TreeSet<>(fields.keySet()));
    }

    Field requireSort(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw UnknownSort.by(UnreadableFilter.shown(name), names());
        }
        return field;
    }
}
