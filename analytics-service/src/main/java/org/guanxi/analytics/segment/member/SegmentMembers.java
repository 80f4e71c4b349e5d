package org.guanxi.analytics.segment.member;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.analytics.segment.catalogue.Segment;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.analytics.SegmentMemberAdded;
import org.guanxi.shared.event.analytics.SegmentMemberRemoved;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who belongs where. Only differences are written, remembered and published. */
@Repository
class SegmentMembers {

    private static final String ADD = "INSERT INTO segment_member (segment_id, account_id, since, rule_version, reason)"
            + " VALUES (?, ?, ?, ?, ?)";
    private static final String REMEMBER = "INSERT INTO segment_change"
            + " (segment_id, account_id, id, entered, at, rule_version, reason) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String REMOVE = "DELETE FROM segment_member WHERE segment_id = ? AND account_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;
    private final Outbox outbox;
    private final SegmentTimers timers;

    SegmentMembers(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Outbox outbox, SegmentTimers timers) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.outbox = outbox;
        this.timers = timers;
    }

    record Key(UUID segmentId, UUID accountId) {}

    Set<Key> of(Collection<UUID> accounts) {
        if (accounts.isEmpty()) return Set.of();
        return jdbc
                .sql("SELECT segment_id, account_id FROM segment_member WHERE account_id IN (:accounts)")
                .param("accounts", InList.ofIds(accounts))
                .query((row, index) -> new Key(Columns.id(row, "segment_id"), Columns.id(row, "account_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void apply(List<Verdict> verdicts, Instant now) {
        var entered = verdicts.stream().filter(Verdict::entered).toList();
        var left = verdicts.stream().filter(Verdict::left).toList();
        write(ADD, entered.stream().map(each -> row(each, Columns.of(now))).toList());
        write(REMOVE, left.stream().map(SegmentMembers::key).toList());
        tell(verdicts.stream().filter(each -> each.was() != each.holds()).toList(), now);
        timers.set(verdicts);
    }

    /** The members' rows go with the segment's own. */
    void leaveAll(Segment segment, Instant now) {
        var reason = Reason.of(Cause.DELETED, List.of());
        var members = jdbc.sql("SELECT account_id FROM segment_member WHERE segment_id = ? FOR UPDATE")
                .param(Columns.of(segment.id()))
                .query((row, index) -> Columns.id(row, "account_id"))
                .list();
        tell(
                members.stream()
                        .map(account -> new Verdict(segment, account, true, false, reason, Optional.empty()))
                        .toList(),
                now);
    }

    private void tell(List<Verdict> moved, Instant now) {
        write(
                REMEMBER,
                moved.stream()
                        .map(each -> row(each, Ids.bytes(Ids.next()), each.holds(), Columns.of(now)))
                        .toList());
        moved.forEach(each -> outbox.append(event(each, now)));
    }

    private void write(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) batch.batchUpdate(sql, rows);
    }

    private Object[] row(Verdict verdict, Object... middle) {
        var row = new Object[middle.length + 4];
        row[0] = Columns.of(verdict.segment().id());
        row[1] = Columns.of(verdict.accountId());
        System.arraycopy(middle, 0, row, 2, middle.length);
        row[row.length - 2] = verdict.segment().ruleVersion();
        row[row.length - 1] = json.writeValueAsString(verdict.reason());
        return row;
    }

    private static Object[] key(Verdict verdict) {
        return new Object[] {Columns.of(verdict.segment().id()), Columns.of(verdict.accountId())};
    }

    private Event event(Verdict verdict, Instant now) {
        var segment = verdict.segment();
        var reason = json.writeValueAsString(verdict.reason());
        return verdict.holds()
                ? new SegmentMemberAdded(
                        segment.id(), now, segment.name(), segment.ruleVersion(), verdict.accountId(), reason)
                : new SegmentMemberRemoved(
                        segment.id(), now, segment.name(), segment.ruleVersion(), verdict.accountId(), reason);
    }
}
