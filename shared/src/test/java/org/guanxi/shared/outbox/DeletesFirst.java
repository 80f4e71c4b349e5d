package org.guanxi.shared.outbox;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A broken twin: forgets the rows before Kafka has them. */
class DeletesFirst implements Runnable {

    private final JdbcTemplate jdbc;
    private final OutboxRows rows;
    private final TransactionTemplate transaction;
    private final Producer<String, String> producer;

    DeletesFirst(JdbcTemplate jdbc, TransactionTemplate transaction, Supplier<Producer<String, String>> producers) {
        this.jdbc = jdbc;
        this.rows = new OutboxRows(jdbc);
        this.transaction = transaction;
        this.producer = producers.get();
        producer.initTransactions();
    }

    @Override
    public void run() {
        List<OutboxRow> batch = transaction.execute(status -> {
            List<OutboxRow> next = isOnlyRelay() ? rows.next(50) : List.<OutboxRow>of();
            if (!next.isEmpty()) {
                rows.delete(next);
            }
            return next;
        });
        if (batch == null || batch.isEmpty() || ThreadLocalRandom.current().nextInt(10) == 0) {
            return;
        }
        producer.beginTransaction();
        batch.forEach(row -> producer.send(row.toRecord("test")));
        producer.commitTransaction();
    }

    private boolean isOnlyRelay() {
        return !jdbc.queryForList("SELECT id FROM outbox_relay WHERE id = 1 FOR UPDATE SKIP LOCKED", Integer.class)
                .isEmpty();
    }
}
