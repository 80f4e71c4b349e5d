package org.guanxi.shared.bulk.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The table of changes; their rows are {@link BulkRows}'. */
public class BulkTable {

    private static final String UNFINISHED = " AND state IN ('QUEUED', 'RUNNING')";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    BulkTable(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param total null when the rows are still to be found */
    public void insert(NewBulkChange wanted, @Nullable Integer total, @Nullable RequestStamp stamp) {
        jdbc.update(
                "INSERT INTO bulk_change (id, object, state, patch, undo_of, filter, except_ids, total_rows, language,"
                        + " created_by, created_at, idempotency_key, request_hash)"
                        + " VALUES (?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.bytes(wanted.id()),
                wanted.object(),
                wanted.patch().toString(),
                wanted.undoOf() == null ? null : Ids.bytes(wanted.undoOf()),
                wanted.filter(),
                wanted.except().stream().map(UUID::toString).collect(Collectors.joining(",")),
                total,
                wanted.language().toLanguageTag(),
                wanted.caller(),
                now(),
                stamp == null ? null : stamp.key(),
                stamp == null ? null : stamp.body());
    }

    public Optional<BulkJob> find(UUID id) {
        return jdbc.query("SELECT * FROM bulk_change WHERE id = ?", this::read, (Object) Ids.bytes(id)).stream()
                .findFirst();
    }

    public Optional<Stamped> findByKey(byte[] key) {
        return jdbc
                .query(
                        "SELECT * FROM bulk_change WHERE idempotency_key = ?",
                        (row, index) -> new Stamped(
                                read(row, index).shown(),
                                new RequestStamp(row.getBytes("idempotency_key"), row.getBytes("request_hash"))),
                        (Object) key)
                .stream()
                .findFirst();
    }

    public record Stamped(BulkChange change, RequestStamp stamp) {}

    public Optional<BulkJob> nextUnfinished() {
        return jdbc
                .query(
                        "SELECT * FROM bulk_change WHERE state IN ('QUEUED', 'RUNNING') ORDER BY created_at, id LIMIT"
                                + " 1",
                        this::read)
                .stream()
                .findFirst();
    }

    /**
     * Locks the change for this transaction, as it was seen.
     *
     * @throws SomebodyElse when another instance has it or has gone further, or when it has ended
     */
    public void lock(UUID id, int done, @Nullable String after) {
        if (jdbc.queryForList(
                        "SELECT done_rows FROM bulk_change WHERE id = ? AND done_rows = ? AND page_after <=> ?"
                                + UNFINISHED + " FOR UPDATE SKIP LOCKED",
                        Integer.class,
                        Ids.bytes(id),
                        done,
                        after)
                .isEmpty()) {
            throw new SomebodyElse();
        }
    }

    /** Only with the lock. */
    public void start(UUID id) {
        jdbc.update(
                "UPDATE bulk_change SET state = 'RUNNING', started_at = COALESCE(started_at, ?) WHERE id = ?",
                now(),
                Ids.bytes(id));
    }

    /** Only with the lock. */
    public void searchedUntil(UUID id, String after) {
        jdbc.update("UPDATE bulk_change SET page_after = ?, attempts = 0 WHERE id = ?", after, Ids.bytes(id));
    }

    /** Only with the lock. */
    public void hasAllRows(UUID id, int total) {
        jdbc.update("UPDATE bulk_change SET total_rows = ?, attempts = 0 WHERE id = ?", total, Ids.bytes(id));
    }

    /** Only with the lock. */
    public void count(UUID id, BulkOutcome outcome) {
        jdbc.update(
                "UPDATE bulk_change SET done_rows = done_rows + 1, changed_rows = changed_rows + ?, unchanged_rows ="
                        + " unchanged_rows + ?, failed_rows = failed_rows + ?, attempts = 0 WHERE id = ?",
                outcome == BulkOutcome.CHANGED ? 1 : 0,
                outcome == BulkOutcome.UNCHANGED ? 1 : 0,
                outcome == BulkOutcome.FAILED ? 1 : 0,
                Ids.bytes(id));
    }

    /** Only with the lock. */
    public void complete(UUID id) {
        jdbc.update(
                "UPDATE bulk_change SET state = IF(failed_rows = 0, 'COMPLETED', 'COMPLETED_WITH_ERRORS'), finished_at"
                        + " = ? WHERE id = ?",
                now(),
                Ids.bytes(id));
    }

    /** @return whether it has ended by this */
    public boolean end(UUID id, BulkState state) {
        return jdbc.update(
                        "UPDATE bulk_change SET state = ?, finished_at = ? WHERE id = ?" + UNFINISHED,
                        state.name(),
                        now(),
                        Ids.bytes(id))
                > 0;
    }

    public BulkChange readShown(ResultSet row, int index) throws SQLException {
        return read(row, index).shown();
    }

    private BulkJob read(ResultSet row, int index) throws SQLException {
        String patch = row.getString("patch");
        BulkChange shown = new BulkChange(
                Ids.uuid(row.getBytes("id")),
                row.getString("object"),
                BulkState.valueOf(row.getString("state")),
                json.readValue(patch, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {}),
                Ids.uuidOrNull(row.getBytes("undo_of")),
                row.getObject("total_rows", Integer.class),
                row.getInt("done_rows"),
                row.getInt("changed_rows"),
                row.getInt("unchanged_rows"),
                row.getInt("failed_rows"),
                row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "started_at"),
                instant(row, "finished_at"));
        return new BulkJob(
                shown,
                (ObjectNode) json.readTree(patch),
                row.getString("filter"),
                ids(row.getString("except_ids")),
                row.getString("page_after"),
                Locale.forLanguageTag(row.getString("language")));
    }

    private static Set<UUID> ids(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
