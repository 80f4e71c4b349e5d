package org.guanxi.analytics.segment;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.guanxi.analytics.segment.catalogue.Segments;
import org.guanxi.analytics.table.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Segments beside each other. */
@Repository
class SegmentComparisons {

    private static final String MOVES = "SELECT s.id, s.name, c.entered, c.changes - c.entered AS gone,"
            + " (SELECT COUNT(*) FROM segment_member m WHERE m.segment_id = s.id) AS members"
            + " FROM (SELECT segment_id, COUNT(*) AS changes, SUM(entered) AS entered FROM segment_change"
            + " WHERE at >= ? GROUP BY segment_id) c JOIN segment s ON s.id = c.segment_id"
            + " ORDER BY c.changes DESC, s.name LIMIT 20";
    private static final String OVERLAP = "SELECT (SELECT COUNT(*) FROM segment_member WHERE segment_id = :one) AS one,"
            + " (SELECT COUNT(*) FROM segment_member WHERE segment_id = :other) AS other,"
            + " (SELECT COUNT(*) FROM segment_member a JOIN segment_member b ON b.account_id = a.account_id"
            + " AND b.segment_id = :other WHERE a.segment_id = :one) AS common";

    private final JdbcClient jdbc;
    private final Segments segments;
    private final Clock clock;

    SegmentComparisons(JdbcClient jdbc, Segments segments, Clock clock) {
        this.jdbc = jdbc;
        this.segments = segments;
        this.clock = clock;
    }

    SegmentMoves moves(int days) {
        var now = clock.instant();
        var since = now.minus(Duration.ofDays(days));
        var items = jdbc.sql(MOVES)
                .param(Columns.of(since))
                .query((row, index) -> new SegmentMove(
                        Columns.id(row, "id"),
                        row.getString("name"),
                        row.getLong("members"),
                        row.getLong("entered"),
                        row.getLong("gone")))
                .list();
        return new SegmentMoves(since, now, items);
    }

    Overlap overlap(UUID one, UUID other) {
        segments.require(one);
        segments.require(other);
        return jdbc.sql(OVERLAP)
                .param("one", Columns.of(one))
                .param("other", Columns.of(other))
                .query((row, index) ->
                        new Overlap(clock.instant(), row.getLong("one"), row.getLong("other"), row.getLong("common")))
                .single();
    }
}
