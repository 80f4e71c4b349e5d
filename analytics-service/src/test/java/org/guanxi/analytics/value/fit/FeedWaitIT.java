package org.guanxi.analytics.value.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.MessageListenerContainer;

/** What a fit waits for before it reads orders, and for how long. */
@ServiceTest
class FeedWaitIT {

    private static final Instant AT = Instant.parse("2026-02-01T10:00:00Z");

    @Autowired
    ConsumerFactory<?, ?> consumers;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void lastsUntilAllThatHadBeenSentIsTakenIn() throws InterruptedException {
        var orders = container();
        orders.pause();
        await().atMost(Duration.ofSeconds(20)).until(orders::isContainerPaused);
        try {
            var order = UUID.randomUUID();
            topic.publish(new OrderPlaced(
                    order, AT, UUID.randomUUID(), "O-1", AT, BigDecimal.TEN, "CNY", BigDecimal.ONE, null));
            var told = new AtomicInteger();
            assertThat(waiting(Duration.ofSeconds(2)).isOver(told::incrementAndGet))
                    .isFalse();
            assertThat(told).as("it is said that it waits").hasPositiveValue();
            assertThat(known(order)).isFalse();
            orders.resume();
            assertThat(waiting(Duration.ofMinutes(1)).isOver(() -> {})).isTrue();
            assertThat(known(order)).isTrue();
        } finally {
            orders.resume();
        }
    }

    @Test
    void endsWithPatienceWhereKafkaIsAway() throws InterruptedException {
        var away = new DefaultKafkaConsumerFactory<>(
                Map.of("bootstrap.servers", "127.0.0.1:1", "group.id", "away"),
                new StringDeserializer(),
                new StringDeserializer());
        assertThat(new FeedWait(away, Duration.ofSeconds(1), clock).isOver(() -> {}))
                .isFalse();
    }

    @Test
    void endsWithTheService() {
        var stopping = waiting(Duration.ofMinutes(1));
        stopping.close();
        assertThatThrownBy(() -> stopping.isOver(() -> {})).isInstanceOf(InterruptedException.class);
    }

    private FeedWait waiting(Duration patience) {
        return new FeedWait(consumers, patience, clock);
    }

    private MessageListenerContainer container() {
        return listeners.getAllListenerContainers().stream()
                .filter(each -> Arrays.asList(Objects.requireNonNull(
                                each.getContainerProperties().getTopics()))
                        .contains(Topics.ORDER))
                .findFirst()
                .orElseThrow();
    }

    private boolean known(UUID order) {
        return jdbc.sql("SELECT COUNT(*) FROM fact WHERE kind = 'ORDER' AND id = ?")
                        .param(Columns.of(order))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
