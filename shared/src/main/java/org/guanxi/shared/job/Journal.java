package org.guanxi.shared.job;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table that remembers versions of records, so that what was done to them can be taken back for as long as they have these. */
public class Journal {

    private final JdbcTemplate jdbc;
    private final String update;
    private final int columns;

    /** @param versions the columns with versions */
    public Journal(JdbcTemplate jdbc, String table, String id, List<String> versions) {
        this.jdbc = jdbc;
        this.columns = versions.size();
        this.update = versions.stream()
                .map(column -> "%1$s = IF(%1$s = ?, ?, %1$s)".formatted(column))
                .collect(Collectors.joining(
                        ", ",
                        "UPDATE " + table + " SET ",
                        " WHERE " + id + " = ? AND ? IN (" + String.join(", ", versions) + ")"));
    }

    /** A record that was taken back: its version {@code is} has what its version {@code was} had. */
    public record Again(UUID id, long was, long is) {}

    /** Whoever remembers the old version now means the new one. In the transaction that takes back. */
    public void follow(List<Again> records) {
        jdbc.batchUpdate(update, records, 500, (statement, again) -> {
            int next = 1;
            for (int column = 0; column < columns; column++) {
                statement.setLong(next++, again.was());
                statement.setLong(next++, again.is());
            }
            statement.setBytes(next++, Ids.bytes(again.id()));
            statement.setLong(next, again.was());
        });
    }
}
