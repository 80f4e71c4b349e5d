package org.guanxi.shared.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.guanxi.shared.event.identity.TeamChanged;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writers that change aggregates under optimistic locks, and remember what was acknowledged to them. */
class Ledger {

    private static final int AGGREGATES = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final List<UUID> aggregates;
    private final Map<UUID, Integer> acknowledged = new ConcurrentHashMap<>();

    Ledger(JdbcTemplate jdbc, TransactionTemplate transaction, OutboxRows rows, TraceContext trace) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = new Outbox(rows, JSON, trace, () -> {});
        jdbc.execute("CREATE TABLE IF NOT EXISTS aggregate (id VARCHAR(36) PRIMARY KEY, version INT NOT NULL)");
        this.aggregates = java.util.stream.Stream.generate(UUID::randomUUID)
                .limit(AGGREGATES)
                .toList();
        aggregates.forEach(id -> jdbc.update("INSERT INTO aggregate VALUES (?, 0)", id.toString()));
    }

    /** The event goes into the outbox before the version is checked: the worst order for us. */
    void writeOnce() {
        UUID id = aggregates.get(ThreadLocalRandom.current().nextInt(aggregates.size()));
        Integer written = transaction.execute(status -> {
            Integer seen =
                    jdbc.queryForObject("SELECT version FROM aggregate WHERE id = ?", Integer.class, id.toString());
            int next = (seen == null ? 0 : seen) + 1;
            outbox.append(new TeamChanged(id, Instant.EPOCH, String.valueOf(next), null));
            int changed = jdbc.update(
                    "UPDATE aggregate SET version = ? WHERE id = ? AND version = ?", next, id.toString(), next - 1);
            if (changed == 0) {
                status.setRollbackOnly();
                return 0;
            }
            return next;
        });
        if (written != null && written > 0) {
            acknowledged.merge(id, written, Math::max);
        }
    }

    Map<UUID, Integer> acknowledged() {
        return acknowledged;
    }
}
