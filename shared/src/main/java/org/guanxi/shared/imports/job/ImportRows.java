package org.guanxi.shared.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.file.FileLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The table of imports. */
public class ImportRows {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportRows(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public void insert(NewImport wanted, @Nullable RequestStamp stamp) {
        FileLook look = wanted.look();
        jdbc.update(
                "INSERT INTO import_job (id, object, file_name, source, state, encoding, mapping, headings, total_rows,"
                        + " traced, created_by, created_at, idempotency_key, request_hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?)",
                Ids.bytes(wanted.id()),
                wanted.object(),
                wanted.fileName(),
                wanted.source(),
                (look == null ? ImportState.QUEUED : ImportState.UPLOADED).name(),
                wanted.encoding(),
                wanted.mapping() == null ? null : json.writeValueAsString(wanted.mapping()),
                look == null ? null : String.join("\n", look.headings()),
                look == null ? null : look.rows(),
                wanted.caller(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                stamp == null ? null : stamp.key(),
                stamp == null ? null : stamp.body());
    }

    public Optional<ImportJob> find(UUID id) {
        return jdbc.query("SELECT * FROM import_job WHERE id = ?", this::read, (Object) Ids.bytes(id)).stream()
                .findFirst();
    }

    public Optional<Stamped> findByKey(byte[] key) {
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

    /** Those of the file, as far as it has been read. */
    public List<String> headings(UUID id) {
        return jdbc.query(
                        "SELECT headings FROM import_job WHERE id = ?",
                        (row, index) -> lines(row.getString("headings")),
                        (Object) Ids.bytes(id))
                .getFirst();
    }

    public record Stamped(ImportJob job, RequestStamp stamp) {}

    public ImportJob read(ResultSet row, int index) throws SQLException {
        Instant finished = instant(row, "finished_at");
        return new ImportJob(
                Ids.uuid(row.getBytes("id")),
                row.getString("object"),
                row.getString("file_name"),
                row.getString("source"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("total_rows", Integer.class),
                row.getInt("done_rows"),
                row.getInt("waiting_rows"),
                row.getInt("created_rows"),
                row.getInt("changed_rows"),
                row.getInt("unchanged_rows"),
                row.getInt("failed_rows"),
                row.getString("reason"),
                lines(row.getString("ignored_columns")),
                row.getString("encoding"),
                mapping(row.getString("mapping")),
                undo(row, finished),
                row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "started_at"),
                finished,
                null);
    }

    private static ImportJob.Undo undo(ResultSet row, @Nullable Instant finished) throws SQLException {
        int left = row.getInt("created_rows")
                + row.getInt("changed_rows")
                - row.getInt("removed_rows")
                - row.getInt("restored_rows");
        boolean possible = row.getBoolean("traced") && left > 0;
        return new ImportJob.Undo(
                finished != null && possible ? finished.plus(ImportJob.UNDOABLE) : null,
                row.getInt("removed_rows"),
                row.getInt("restored_rows"),
                row.getInt("kept_rows"));
    }

    private @Nullable Map<String, String> mapping(@Nullable String text) {
        return text == null ? null : json.readValue(text, ColumnMapping.class).columns();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\n"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
