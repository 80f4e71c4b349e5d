package org.guanxi.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Whatever happens to the relay, it goes on: nobody else sends what is in the outbox. */
class RelayFailuresIT extends OutboxStage {

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
    void goesOnWhenNotEvenItsProducerCanBeClosed() throws InterruptedException {
        MockProducer<String, String> broken =
                new MockProducer<>(true, null, new StringSerializer(), new StringSerializer());
        broken.initTransactionException = new KafkaException("fenced");
        broken.closeException = new KafkaException("cannot be closed");
        Deque<Producer<String, String>> first = new ArrayDeque<>(List.of(broken));
        Supplier<Producer<String, String>> producers =
                () -> first.isEmpty() ? Producers.of("closing").get() : first.pop();
        Counter failures = new SimpleMeterRegistry().counter("failures");
        OutboxRelay relay = new OutboxRelay(new OutboxRows(jdbc), new RelayLock(database), producers, "test", failures);
        relay.start();
        run(1, List.of(), Duration.ofMillis(200));
        assertThat(judgeWhenEmpty()).isEqualTo(new Deliveries(0, 0, 0));
        relay.stop();
        assertThat(failures.count()).isEqualTo(1);
    }
}
