package org.guanxi.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.identity.TeamChanged;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two relays, many writers, crashes at the worst moments: nothing lost, nothing out of order. And the checker has teeth. */
class OutboxRelayIT {

    private static final Duration LOAD = Duration.ofSeconds(6);
    private static HikariDataSource database;

    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final TraceContext noTrace =
            new TraceContext(new StaticListableBeanFactory().getBeanProvider(io.micrometer.tracing.Tracer.class));
    private final Set<OutboxRelay> relays = ConcurrentHashMap.newKeySet();
    private final Set<String> crashes = ConcurrentHashMap.newKeySet();
    private Ledger ledger;

    @BeforeAll
    static void openServers() throws Exception {
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

    @Test
    void keepsOrderAndLosesNothingWithTwoRelaysAndCrashesAfterSending() throws InterruptedException {
        load(List.of(
                relay(new CrashingRows(jdbc), Producers.of("relay-test")),
                relay(new CrashingRows(jdbc), Producers.of("relay-test"))));
        Deliveries deliveries = drainAndJudge("relay-test");
        assertThat(crashes).as("none but those we made").containsOnly(CrashingRows.DEATH);
        assertThat(deliveries.lost()).as("lost").isZero();
        assertThat(deliveries.outOfOrder()).as("out of order").isZero();
        assertThat(deliveries.again()).as("sent again after crashes").isPositive();
        System.out.println("outbox: "
                + ledger.acknowledged().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum() + " acknowledged, " + deliveries);
    }

    @Test
    void letsTwoHealthyRelaysOfOneServiceLiveSideBySide() throws InterruptedException {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        OutboxRelay one = healthy(meters.counter("one"));
        OutboxRelay other = healthy(meters.counter("other"));
        one.start();
        other.start();
        load(List.of());
        one.stop();
        load(List.of());
        Deliveries deliveries = judgeWhenEmpty();
        other.stop();
        assertThat(deliveries).isEqualTo(new Deliveries(0, 0, 0));
        assertThat(meters.counter("one").count()).as("failures").isZero();
        assertThat(meters.counter("other").count()).as("failures").isZero();
    }

    @Test
    void staysTheRelayThroughAQuietTime() throws InterruptedException {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        OutboxRelay relay = new OutboxRelay(
                new OutboxRows(jdbc),
                new RelayLock(database, Duration.ofSeconds(2)),
                Producers.of("quiet"),
                "test",
                meters.counter("failures"));
        relay.start();
        Thread.sleep(Duration.ofSeconds(6));
        load(List.of());
        assertThat(judgeWhenEmpty()).isEqualTo(new Deliveries(0, 0, 0));
        relay.stop();
        assertThat(meters.counter("failures").count()).as("failures").isZero();
    }

    @Test
    void goesOnAfterAnErrorThatNobodyForesaw() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean(true);
        OutboxRows rows = new OutboxRows(jdbc) {
            @Override
            List<OutboxRow> next(int most) {
                if (broken.getAndSet(false)) {
                    throw new NoClassDefFoundError("once");
                }
                return super.next(most);
            }
        };
        Counter failures = new SimpleMeterRegistry().counter("failures");
        OutboxRelay relay = new OutboxRelay(rows, new RelayLock(database), Producers.of("erring"), "test", failures);
        relay.start();
        run(1, List.of(), Duration.ofMillis(200));
        assertThat(judgeWhenEmpty()).isEqualTo(new Deliveries(0, 0, 0));
        relay.stop();
        assertThat(failures.count()).isEqualTo(1);
    }

    @Test
    void twinThatDeletesBeforeSendingLosesEvents() throws InterruptedException {
        load(List.of(new DeletesFirst(jdbc, transaction, Producers.of("broken-deletes"))));
        assertThat(drainAndJudge("broken-deletes").lost()).isPositive();
    }

    @Test
    void twinThatLocksRowsInsteadOfTheRelayLosesTheOrder() throws InterruptedException {
        run(8, List.of(), LOAD.dividedBy(3));
        run(
                0,
                IntStream.range(0, 4)
                        .mapToObj(i -> new LocksRows(jdbc, transaction, Producers.of("broken-rows-" + i)))
                        .toList(),
                LOAD);
        assertThat(drainAndJudge("broken-order").outOfOrder()).isPositive();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        Outbox outbox =
                new Outbox(new OutboxRows(jdbc), new tools.jackson.databind.json.JsonMapper(), noTrace, () -> {});
        assertThatThrownBy(() -> outbox.append(new TeamChanged(UUID.randomUUID(), Instant.EPOCH, "x", null)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void load(List<? extends Runnable> relays) throws InterruptedException {
        run(8, relays, LOAD);
    }

    private void run(int writers, List<? extends Runnable> relays, Duration time) throws InterruptedException {
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

    private Deliveries drainAndJudge(String transactionalId) {
        relays.forEach(OutboxRelay::stop);
        OutboxRelay sound = new OutboxRelay(
                new OutboxRows(jdbc),
                new RelayLock(database),
                Producers.of(transactionalId),
                "test",
                new SimpleMeterRegistry().counter("f"));
        while (sound.publishBatch() > 0) {}
        sound.stop();
        return Deliveries.judge(RealServices.kafkaBootstrap(), Topics.TEAM, ledger.acknowledged());
    }

    private Deliveries judgeWhenEmpty() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.queryForList("SELECT id FROM outbox LIMIT 1").isEmpty());
        return Deliveries.judge(RealServices.kafkaBootstrap(), Topics.TEAM, ledger.acknowledged());
    }

    private OutboxRelay healthy(Counter failures) {
        return new OutboxRelay(
                new OutboxRows(jdbc), new RelayLock(database), Producers.of("healthy"), "test", failures);
    }

    private Runnable relay(OutboxRows rows, Supplier<Producer<String, String>> producers) {
        OutboxRelay[] relay = new OutboxRelay[1];
        Supplier<OutboxRelay> fresh = () -> new OutboxRelay(
                rows, new RelayLock(database), producers, "test", new SimpleMeterRegistry().counter("f"));
        relay[0] = fresh.get();
        relays.add(relay[0]);
        return () -> {
            try {
                relay[0].publishBatch();
            } catch (RuntimeException crash) {
                crashes.add(String.valueOf(crash.getMessage()));
                relay[0].stop();
                relay[0] = fresh.get();
                relays.add(relay[0]);
                throw crash;
            }
        };
    }
}
