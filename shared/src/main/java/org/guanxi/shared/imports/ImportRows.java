package org.guanxi.shared.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.row.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of imports. */
class ImportRows {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ImportRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, String object, String fileName, String source, String caller, @Nullable RequestStamp stamp) {
        jdbc.update(
                "INSERT INTO import_job (id, object, file_name, source, state, created_by, created_at, idempotency_key,"
                        + " request_hash) VALUES (?, ?, ?, ?, 'QUEUED', ?, ?, ?, ?)",
                Ids.bytes(id),
                object,
                fileName,
                source,
                caller,
                now(),
                stamp == null ? null : stamp.key(),
                stamp == null ? null : stamp.body());
    }

    Optional<ImportJob> find(UUID id) {
        return jdbc.query("SELECT * FROM import_job WHERE id = ?", ImportRows::read, (Object) Ids.bytes(id)).stream()
                .findFirst();
    }

    Optional<Stamped> findByKey(byte[] key) {
        return jdbc
                .query(
                        "SELECT * FROM import_job WHERE idempotency_key = ?",
                        (row, index) -> new Stamped(
                                read(row, index),
                                new RequestStamp(row.getBytes("idempotency_key"), row.getBytes("request_hash"))),
                        (Object) key)
                .stream()
                .findFirst();
    }

    record Stamped(ImportJob job, RequestStamp stamp) {}

    Optional<ImportJob> nextUnfinished() {
        return jdbc
                .query(
                        "SELECT * FROM import_job WHERE state IN ('QUEUED', 'RUNNING') ORDER BY created_at, id LIMIT 1",
                        ImportRows::read)
                .stream()
                .findFirst();
    }

    /** Locks the job for this transaction; false when another instance has it or has already gone further. */
    boolean lockAt(UUID id, int done) {
        return !jdbc.queryForList(
                        "SELECT done_rows FROM import_job WHERE id = ? AND done_rows = ? AND state IN"
                                + " ('QUEUED','RUNNING') FOR UPDATE SKIP LOCKED",
                        Integer.class,
                        Ids.bytes(id),
                        done)
                .isEmpty();
    }

    /** Only with the lock. */
    void start(UUID id, int rows, List<String> ignoredColumns) {
        jdbc.update(
                "UPDATE import_job SET state = 'RUNNING', total_rows = ?, ignored_columns = ?, started_at ="
                        + " COALESCE(started_at, ?) WHERE id = ? AND state IN ('QUEUED', 'RUNNING')",
                rows,
                ignoredColumns.isEmpty() ? null : shorten(String.join("\n", ignoredColumns), 1000),
                now(),
                Ids.bytes(id));
    }

    /** Only with the lock. */
    void advance(UUID id, Tally tally) {
        jdbc.update(
                "UPDATE import_job SET done_rows = done_rows + ?, created_rows = created_rows + ?, changed_rows ="
                        + " changed_rows + ?, unchanged_rows = unchanged_rows + ?, failed_rows = failed_rows + ? WHERE id"
                        + " = ?",
                tally.done(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.failed().size(),
                Ids.bytes(id));
        jdbc.batchUpdate(
                "INSERT INTO import_error (job_id, line, column_name, value, reason) VALUES (?, ?, ?, ?, ?)",
                tally.failed(),
                500,
                (statement, error) -> {
                    statement.setBytes(1, Ids.bytes(id));
                    statement.setInt(2, error.line());
                    statement.setString(3, shorten(error.column(), 80));
                    statement.setString(4, shorten(error.value(), 200));
                    statement.setString(5, shorten(error.reason(), 200));
                });
    }

    /** Only with the lock. */
    void complete(UUID id) {
        jdbc.update(
                "UPDATE import_job SET state = IF(failed_rows = 0, 'COMPLETED', 'COMPLETED_WITH_ERRORS'), finished_at"
                        + " = ? WHERE id = ? AND state IN ('QUEUED', 'RUNNING')",
                now(),
                Ids.bytes(id));
    }

    /** Only with the lock. */
    void fail(UUID id, Reason why) {
        jdbc.update(
                "UPDATE import_job SET state = 'FAILED', reason = ?, finished_at = ?"
                        + " WHERE id = ? AND state IN ('QUEUED', 'RUNNING')",
                shorten(why.text(), 500),
                now(),
                Ids.bytes(id));
    }

    static ImportJob read(ResultSet row, int index) throws SQLException {
        return new ImportJob(
                Ids.uuid(row.getBytes("id")),
                row.getString("object"),
                row.getString("file_name"),
                row.getString("source"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("total_rows", Integer.class),
                row.getInt("done_rows"),
                row.getInt("created_rows"),
                row.getInt("changed_rows"),
                row.getInt("unchanged_rows"),
                row.getInt("failed_rows"),
                row.getString("reason"),
                lines(row.getString("ignored_columns")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\n"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String shorten(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
