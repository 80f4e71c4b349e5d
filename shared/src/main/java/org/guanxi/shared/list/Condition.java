package org.guanxi.shared.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL with the values for its question marks. */
record Condition(String sql, List<Object> values) {

    static Condition all(String joint, List<Condition> parts) {
        String sql = parts.stream().map(Condition::sql).collect(Collectors.joining(" " + joint + " ", "(", ")"));
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new Condition(sql, values);
    }
}
