package org.guanxi.shared.outbox;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A broken twin: several relays at once, each taking the rows that nobody else has locked. */
class LocksRows implements Runnable {

    private final JdbcTemplate jdbc;
    private final OutboxRows rows;
    private final TransactionTemplate transaction;
    private final Producer<String, String> producer;

    LocksRows(JdbcTemplate jdbc, TransactionTemplate transaction, Supplier<Producer<String, String>> producers) {
        this.jdbc = jdbc;
        this.rows = new OutboxRows(jdbc);
        this.transaction = transaction;
        this.producer = producers.get();
        producer.initTransactions();
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> {
            List<OutboxRow> batch = jdbc.query(
                    "SELECT * FROM outbox ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
                    (row, index) -> new OutboxRow(
                            row.getLong("id"),
                            Ids.uuid(row.getBytes("event_id")),
                            Ids.uuid(row.getBytes("aggregate_id")),
                            row.getString("type"),
                            row.getString("payload"),
                            null,
                            null,
                            java.time.Instant.EPOCH));
            if (batch.isEmpty()) {
                return;
            }
            jitter();
            producer.beginTransaction();
            batch.forEach(row -> producer.send(row.toRecord("test")));
            producer.commitTransaction();
            rows.delete(batch);
        });
    }

    private static void jitter() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(15));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
