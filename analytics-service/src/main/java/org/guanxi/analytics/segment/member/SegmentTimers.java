package org.guanxi.analytics.segment.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.id.InList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When to ask a rule again although nothing happened. */
@Repository
class SegmentTimers {

    private static final String SET = "INSERT INTO segment_timer (segment_id, account_id, due_at) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE due_at = VALUES(due_at)";
    private static final String CLEAR = "DELETE FROM segment_timer WHERE segment_id = ? AND account_id = ?";
    private static final String DUE = "SELECT segment_id, account_id, due_at FROM segment_timer WHERE due_at <= :now"
            + " ORDER BY due_at LIMIT :limit";
    private static final String DUE_OF = "SELECT segment_id, account_id, due_at FROM segment_timer"
            + " WHERE account_id IN (:accounts) AND segment_id IN (:segments) AND due_at <= :now";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SegmentTimers(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    record Timer(UUID segmentId, UUID accountId, Instant dueAt) {}

    /** Writes what differs from the timers that there are: also of a rule that was timed before it was changed. */
    void set(Collection<Verdict> verdicts) {
        if (verdicts.isEmpty()) return;
        var known = of(verdicts.stream().map(Verdict::accountId).distinct().toList());
        var set = new ArrayList<Object[]>();
        var clear = new ArrayList<Object[]>();
        for (var verdict : verdicts) {
            var segment = Columns.of(verdict.segment().id());
            var account = Columns.of(verdict.accountId());
            var before = known.get(new SegmentMembers.Key(verdict.segment().id(), verdict.accountId()));
            var next = verdict.next().orElse(null);
            if (next == null && before != null) clear.add(new Object[] {segment, account});
            if (next != null && !next.equals(before)) set.add(new Object[] {segment, account, Columns.of(next)});
        }
        if (!set.isEmpty()) batch.batchUpdate(SET, set);
        if (!clear.isEmpty()) batch.batchUpdate(CLEAR, clear);
    }

    private Map<SegmentMembers.Key, Instant> of(Collection<UUID> accounts) {
        var known = new HashMap<SegmentMembers.Key, Instant>();
        jdbc.sql("SELECT segment_id, account_id, due_at FROM segment_timer WHERE account_id IN (:accounts)")
                .param("accounts", InList.ofIds(accounts))
                .query(row -> {
                    var timer = timer(row);
                    known.put(new SegmentMembers.Key(timer.segmentId(), timer.accountId()), timer.dueAt());
                });
        return known;
    }

    List<Timer> due(Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("now", Columns.of(now))
                .param("limit", limit)
                .query((row, index) -> timer(row))
                .list();
    }

    /** Which of them are still due, read again under the accounts' locks. */
    List<Timer> stillDue(Collection<Timer> timers, Collection<UUID> accounts, Instant now) {
        if (accounts.isEmpty()) return List.of();
        return jdbc.sql(DUE_OF)
                .param("accounts", InList.ofIds(accounts))
                .param(
                        "segments",
                        InList.ofIds(
                                timers.stream().map(Timer::segmentId).distinct().toList()))
                .param("now", Columns.of(now))
                .query((row, index) -> timer(row))
                .list();
    }

    private static Timer timer(ResultSet row) throws SQLException {
        return new Timer(Columns.id(row, "segment_id"), Columns.id(row, "account_id"), Columns.moment(row, "due_at"));
    }
}
