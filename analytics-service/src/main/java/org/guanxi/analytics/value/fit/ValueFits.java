package org.guanxi.analytics.value.fit;

import static java.util.Arrays.asList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.http.RequestStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs. One that has been running for minutes belongs to a service that died: it is taken again. */
@Repository
public class ValueFits {

    private static final String INSERT = "INSERT INTO value_fit (id, state, observation_end, idempotency_key,"
            + " request_hash, created_at) VALUES (?, 'QUEUED', ?, ?, ?, ?)";
    private static final String NEXT = "SELECT * FROM value_fit WHERE state = 'QUEUED'"
            + " OR (state = 'RUNNING' AND started_at < :forsaken) ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED";
    private static final String FINISH =
            "UPDATE value_fit SET state = ?, reason = ?, detail = ?, model_version = ?, finished_at = ? WHERE id = ?";

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

    Optional<FitView> take(Instant now) {
        var next = jdbc.sql(NEXT)
                .param("forsaken", Columns.of(now.minusSeconds(120)))
                .query(ValueFits::read)
                .optional();
        next.ifPresent(fit -> jdbc.sql("UPDATE value_fit SET state = 'RUNNING', started_at = ? WHERE id = ?")
                .params(Columns.of(now), Columns.of(fit.id()))
                .update());
        return next;
    }

    void complete(UUID id, int modelVersion, Instant now) {
        finish(id, FitState.COMPLETED, null, null, modelVersion, now);
    }

    void fail(UUID id, String reason, @Nullable String detail, Instant now) {
        finish(id, FitState.FAILED, reason, detail, null, now);
    }

    private void finish(
            UUID id,
            FitState state,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable Integer version,
            Instant now) {
        jdbc.sql(FINISH)
                .params(asList(state.name(), reason, detail, version, Columns.of(now), Columns.of(id)))
                .update();
    }

    private static FitView read(ResultSet row, int index) throws SQLException {
        return new FitView(
                Columns.id(row, "id"),
                FitState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("detail"),
                row.getObject("observation_end", LocalDate.class),
                row.getObject("model_version", Integer.class),
                Columns.moment(row, "created_at"),
                Columns.momentOrNull(row, "started_at"),
                Columns.momentOrNull(row, "finished_at"));
    }
}
