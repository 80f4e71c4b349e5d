package org.guanxi.analytics.value.fit;

import static java.util.Arrays.asList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.http.RequestStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The jobs, one at a time. One that nobody has been at work on for minutes belongs to a service that died: it is taken
 * again.
 */
@Repository
public class ValueFits {

    private static final String INSERT = "INSERT INTO value_fit (id, state, observation_end, idempotency_key,"
            + " request_hash, created_at) VALUES (?, 'QUEUED', ?, ?, ?, ?)";
    private static final String NEXT = "SELECT * FROM value_fit WHERE (state = 'QUEUED' AND NOT EXISTS ("
            + "SELECT 1 FROM value_fit other WHERE other.state = 'RUNNING'"
            + " AND COALESCE(other.worked_at, other.started_at) >= :forsaken))"
            + " OR (state = 'RUNNING' AND COALESCE(worked_at, started_at) < :forsaken)"
            + " ORDER BY state, created_at LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String TAKE = "UPDATE value_fit SET state = 'RUNNING',"
            + " started_at = COALESCE(started_at, :now), worked_at = :now WHERE id = :id";
    private static final String SAVED =
            "UPDATE value_fit SET model_version = ?, worked_at = ? WHERE id = ? AND model_version IS NULL";
    private static final String DETAIL = "UPDATE value_fit SET detail = ?, worked_at = ? WHERE id = ?";
    private static final String FAIL = "UPDATE value_fit SET state = 'FAILED', reason = ?, detail = ?, finished_at = ?"
            + " WHERE id = ? AND model_version IS NULL";
    private static final Duration FORSAKEN = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    ValueFits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, @Nullable LocalDate observationEnd, Instant now, @Nullable RequestStamp stamp) {
        jdbc.sql(INSERT)
                .params(asList(
                        Columns.of(id),
                        observationEnd,
                        stamp == null ? null : stamp.key(),
                        stamp == null ? null : stamp.body(),
                        Columns.of(now)))
                .update();
    }

    /** A job that has its model already: all that is left is to score everybody by it. */
    public void insertScoring(UUID id, int modelVersion, LocalDate observationEnd, Instant now) {
        jdbc.sql("INSERT INTO value_fit (id, state, observation_end, model_version, created_at)"
                        + " VALUES (?, 'QUEUED', ?, ?, ?)")
                .params(Columns.of(id), observationEnd, modelVersion, Columns.of(now))
                .update();
    }

    /** The job that an earlier request with the same key made, and what that request said. */
    public Optional<Requested> findRequested(byte[] key) {
        return jdbc.sql("SELECT * FROM value_fit WHERE idempotency_key = ?")
                .param(key)
                .query((row, index) -> new Requested(
                        read(row, index),
                        new RequestStamp(row.getBytes("idempotency_key"), row.getBytes("request_hash"))))
                .optional();
    }

    public record Requested(FitView fit, RequestStamp stamp) {}

    public FitView require(UUID id) {
        return jdbc.sql("SELECT * FROM value_fit WHERE id = ?")
                .param(Columns.of(id))
                .query(ValueFits::read)
                .optional()
                .orElseThrow(() -> new FitNotFound(id));
    }

    /** What waits comes before what somebody has left: a newer model makes the older one's scoring needless. */
    Optional<FitView> take(Instant now) {
        var next = jdbc.sql(NEXT)
                .param("forsaken", Columns.of(now.minus(FORSAKEN)))
                .query(ValueFits::read)
                .optional();
        next.ifPresent(fit -> jdbc.sql(TAKE)
                .param("now", Columns.of(now))
                .param("id", Columns.of(fit.id()))
                .update());
        return next;
    }

    /** Whoever has taken it is still at work. */
    void touch(UUID id, Instant now) {
        jdbc.sql("UPDATE value_fit SET worked_at = ? WHERE id = ?")
                .params(Columns.of(now), Columns.of(id))
                .update();
    }

    /** Whoever has taken it waits for what is still under way, and says so. */
    void waits(UUID id, Instant now) {
        detail(id, FitDetail.WAITS_FOR_FEEDS, now);
    }

    void goesOn(UUID id, Instant now) {
        detail(id, null, now);
    }

    private void detail(UUID id, @Nullable String detail, Instant now) {
        jdbc.sql(DETAIL).params(asList(detail, Columns.of(now), Columns.of(id))).update();
    }

    /** The fit has come to a model. False when somebody else's has before. */
    boolean saved(UUID id, int modelVersion, Instant now) {
        return jdbc.sql(SAVED)
                        .params(modelVersion, Columns.of(now), Columns.of(id))
                        .update()
                > 0;
    }

    void complete(UUID id, Instant now) {
        jdbc.sql("UPDATE value_fit SET state = 'COMPLETED', finished_at = ? WHERE id = ?")
                .params(Columns.of(now), Columns.of(id))
                .update();
    }

    /** One that has come to a model has not failed. */
    void fail(UUID id, String reason, @Nullable String detail, Instant now) {
        jdbc.sql(FAIL)
                .params(asList(reason, detail, Columns.of(now), Columns.of(id)))
                .update();
    }

    private static FitView read(ResultSet row, int index) throws SQLException {
        return new FitView(
                Columns.id(row, "id"),
                FitState.valueOf(row.getString("state")),
                row.getString("reason"),
                FitDetail.say(row.getString("detail")),
                row.getObject("observation_end", LocalDate.class),
                row.getObject("model_version", Integer.class),
                Columns.moment(row, "created_at"),
                Columns.momentOrNull(row, "started_at"),
                Columns.momentOrNull(row, "finished_at"));
    }
}
