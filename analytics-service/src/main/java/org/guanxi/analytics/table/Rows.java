package org.guanxi.analytics.table;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes whole rows of one table, many in a statement. */
public final class Rows<T> {

    private static final int ROWS_A_STATEMENT = 500;

    private final JdbcTemplate jdbc;
    private final Map<String, Function<T, @Nullable Object>> columns;
    private final String insert;
    private final String upsert;

    public Rows(JdbcTemplate jdbc, String table, Map<String, Function<T, @Nullable Object>> columns) {
        this.jdbc = jdbc;
        this.columns = columns;
        var names = String.join(", ", columns.keySet());
        var marks = columns.keySet().stream().map(name -> "?").collect(joining(", "));
        var updates = columns.keySet().stream()
                .map(name -> name + " = VALUES(" + name + ")")
                .collect(joining(", "));
        insert = "INSERT INTO %s (%s) VALUES (%s)".formatted(table, names, marks);
        upsert = insert + " ON DUPLICATE KEY UPDATE " + updates;
    }

    /** Rows that are new. */
    public void insert(Collection<T> rows) {
        write(insert, rows);
    }

    public void upsert(Collection<T> rows) {
        write(upsert, rows);
    }

    private void write(String sql, Collection<T> rows) {
        jdbc.batchUpdate(sql, rows, ROWS_A_STATEMENT, (statement, row) -> {
            int index = 1;
            for (var column : columns.values()) statement.setObject(index++, Columns.of(column.apply(row)));
        });
    }
}
