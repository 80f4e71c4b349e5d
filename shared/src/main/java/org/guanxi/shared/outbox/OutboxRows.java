package org.guanxi.shared.outbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table behind the outbox. */
class OutboxRows {

    private static final String INSERT =
            "INSERT INTO outbox (event_id, aggregate_id, type, payload, traceparent, actor, occurred_at) VALUES"
                    + " (?,?,?,?,?,?,?)";

    private final JdbcTemplate jdbc;

    OutboxRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One alone is not a batch: the driver would prepare a statement for it and forget it again. */
    void insert(Collection<OutboxRow> rows) {
        if (rows.size() == 1) {
            jdbc.update(INSERT, statement -> fill(statement, rows.iterator().next()));
        } else {
            jdbc.batchUpdate(INSERT, rows, 500, OutboxRows::fill);
        }
    }

    private static void fill(PreparedStatement statement, OutboxRow row) throws SQLException {
        statement.setBytes(1, Ids.bytes(row.eventId()));
        statement.setBytes(2, Ids.bytes(row.aggregateId()));
        statement.setString(3, row.type());
        statement.setString(4, row.payload());
        statement.setString(5, row.traceparent());
        statement.setString(6, row.actor());
        statement.setObject(7, LocalDateTime.ofInstant(row.occurredAt(), ZoneOffset.UTC));
    }

    boolean any() {
        return !jdbc.queryForList("SELECT id FROM outbox LIMIT 1", Long.class).isEmpty();
    }

    List<OutboxRow> next(int count) {
        return jdbc.query("SELECT * FROM outbox ORDER BY id LIMIT ?", OutboxRows::read, count);
    }

    /** By explicit id, never by range: a lower id may belong to a transaction that is still open. */
    void delete(List<OutboxRow> rows) {
        String marks = "?,".repeat(rows.size() - 1) + "?";
        jdbc.update(
                "DELETE FROM outbox WHERE id IN (" + marks + ")",
                rows.stream().map(OutboxRow::id).toArray());
    }

    private static OutboxRow read(ResultSet row, int index) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                Ids.uuid(row.getBytes("event_id")),
                Ids.uuid(row.getBytes("aggregate_id")),
                row.getString("type"),
                row.getString("payload"),
                row.getString("traceparent"),
                row.getString("actor"),
                instant(row.getObject("occurred_at", LocalDateTime.class)));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
