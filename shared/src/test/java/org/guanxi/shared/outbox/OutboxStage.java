package org.guanxi.shared.outbox;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with an outbox, writers that fill it, and a ledger of what they wrote. */
abstract class OutboxStage {

    static final Duration LOAD = Duration.ofSeconds(6);
    static HikariDataSource database;

    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    final JdbcTemplate jdbc = new JdbcTemplate(database);
    final TraceContext noTrace =
            new TraceContext(new StaticListableBeanFactory().getBeanProvider(io.micrometer.tracing.Tracer.class));
    Ledger ledger;

    @BeforeAll
    static void openServers() throws Exception {
        if (database != null) {
            return;
        }
        database = RealServices.database("outbox_relay", "classpath:db/migration");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealServices.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(Topics.TEAM, 3, (short) 1)))
                    .all()
                    .get();
        }
    }

    @BeforeEach
    void newLedger() {
        ledger = new Ledger(jdbc, transaction, new OutboxRows(jdbc), noTrace);
    }

    @AfterEach
    void emptyOutbox() {
        jdbc.update("DELETE FROM outbox");
    }

    void load(List<? extends Runnable> relays) throws InterruptedException {
        run(8, relays, LOAD);
    }

    void run(int writers, List<? extends Runnable> relays, Duration time) throws InterruptedException {
        Instant end = Instant.now().plus(time);
        List<Thread> threads = new java.util.ArrayList<>();
        for (int i = 0; i < writers; i++) {
            threads.add(Thread.startVirtualThread(() -> repeat(end, ledger::writeOnce)));
        }
        for (Runnable relay : relays) {
            threads.add(Thread.ofPlatform().start(() -> repeat(end, relay)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** A crash of a writer or a relay is an exception: its transaction is gone, it starts anew. */
    private static void repeat(Instant end, Runnable work) {
        while (Instant.now().isBefore(end)) {
            try {
                work.run();
            } catch (RuntimeException crash) {
                Thread.yield();
            }
        }
    }

    Deliveries judgeWhenEmpty() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.queryForList("SELECT id FROM outbox LIMIT 1").isEmpty());
        return Deliveries.judge(RealServices.kafkaBootstrap(), Topics.TEAM, ledger.acknowledged());
    }
}
