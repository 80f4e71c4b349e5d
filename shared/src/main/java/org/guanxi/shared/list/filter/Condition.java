package org.guanxi.shared.list.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL with the values for its question marks. */
public record Condition(String sql, List<Object> values) {

    public static Condition all(String joint, List<Condition> parts) {
        String sql = parts.stream().map(Condition::sql).collect(Collectors.joining(" " + joint + " ", "(", ")"));
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new Condition(sql, values);
    }
}
