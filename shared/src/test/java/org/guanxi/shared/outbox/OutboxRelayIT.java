package org.guanxi.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.identity.TeamChanged;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.Test;

/** Two relays, many writers, crashes at the worst moments: nothing lost, nothing out of order. And the checker has teeth. */
class OutboxRelayIT extends OutboxStage {

    private static final Duration SILENCE = Duration.ofSeconds(2);

    private final Set<OutboxRelay> relays = ConcurrentHashMap.newKeySet();
    private final Set<RuntimeException> crashes = ConcurrentHashMap.newKeySet();

    @Test
    void keepsOrderAndLosesNothingWithTwoRelaysAndCrashesAfterSending() throws InterruptedException {
        load(List.of(
                relay(new CrashingRows(jdbc), Producers.of("relay-test")),
                relay(new CrashingRows(jdbc), Producers.of("relay-test"))));
        Deliveries deliveries = drainAndJudge("relay-test");
        assertThat(crashes).extracting(Throwable::getMessage).contains(CrashingRows.DEATH);
        assertThat(crashes)
                .as("two relays at once")
                .doesNotHaveAnyElementsOfTypes(ProducerFencedException.class, InvalidProducerEpochException.class);
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
        assertThat(failuresOfAQuietTime(new RelayLock(database, SILENCE))).isZero();
        assertThat(judgeWhenEmpty()).isEqualTo(new Deliveries(0, 0, 0));
    }

    @Test
    void twinThatKeepsSilentThroughAQuietTimeLosesTheLock() throws InterruptedException {
        assertThat(failuresOfAQuietTime(new KeepsSilent(database, SILENCE))).isPositive();
    }

    @Test
    void twinThatHoldsNoLockSendsEventsTwice() throws InterruptedException {
        load(Stream.of("broken-lock-1", "broken-lock-2")
                .map(name -> relay(name, new HoldsNothing(database), new SimpleMeterRegistry().counter("failures")))
                .<Runnable>map(relay -> relay::publishBatch)
                .toList());
        assertThat(drainAndJudge("broken-lock").again()).isPositive();
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

    private Deliveries drainAndJudge(String transactionalId) {
        relays.forEach(OutboxRelay::stop);
        OutboxRelay sound =
                relay(transactionalId, new RelayLock(database), new SimpleMeterRegistry().counter("failures"));
        while (sound.publishBatch() > 0) {}
        sound.stop();
        return Deliveries.judge(RealServices.kafkaBootstrap(), Topics.TEAM, ledger.acknowledged());
    }

    private double failuresOfAQuietTime(RelayLock lock) throws InterruptedException {
        Counter failures = new SimpleMeterRegistry().counter("failures");
        OutboxRelay relay = relay("quiet", lock, failures);
        relay.start();
        Thread.sleep(SILENCE.multipliedBy(3));
        load(List.of());
        judgeWhenEmpty();
        relay.stop();
        return failures.count();
    }

    private OutboxRelay healthy(Counter failures) {
        return relay("healthy", new RelayLock(database), failures);
    }

    private OutboxRelay relay(String transactionalId, RelayLock lock, Counter failures) {
        return new OutboxRelay(new OutboxRows(jdbc), lock, Producers.of(transactionalId), "test", failures);
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
                crashes.add(crash); // also what a broker under load refuses now and then
                relay[0].stop();
                relay[0] = fresh.get();
                relays.add(relay[0]);
                throw crash;
            }
        };
    }
}
