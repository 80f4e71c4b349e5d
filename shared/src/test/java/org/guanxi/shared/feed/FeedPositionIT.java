package org.guanxi.shared.feed;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;
import tools.jackson.databind.json.JsonMapper;

/** A group reads what a relay sends: in transactions, each of which ends with a mark. */
class FeedPositionIT {

    private final String topic = "feed-position-" + UUID.randomUUID();
    private final TopicPartition partition = new TopicPartition(topic, 0);
    private final Map<String, Object> group = Map.of(
            "bootstrap.servers",
            RealServices.kafkaBootstrap(),
            "group.id",
            topic,
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false,
            "isolation.level",
            "read_committed");
    private final FeedPosition feeds = position(RealServices.kafkaBootstrap());

    @BeforeEach
    void createTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealServices.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    @Test
    void isPastWhatTheGroupHasReadAlthoughTheMarkOfItsTransactionIsBehind() {
        try (KafkaProducer<String, String> relay = relay()) {
            relay.initTransactions();
            send(relay, "first");
            String first = requireNonNull(feeds.ends());
            assertThat(feeds.isPast(first)).as("nothing is read").isFalse();
            commit(1);
            assertThat(feeds.isPast(first)).as("only the mark is left").isTrue();
            send(relay, "second");
            assertThat(feeds.isPast(first)).as("what came later").isTrue();
            String second = requireNonNull(feeds.ends());
            assertThat(feeds.isPast(second)).isFalse();
            commit(3);
            assertThat(feeds.isPast(second)).isTrue();
        }
    }

    @Test
    void countsWhatIsInATransactionThatIsStillOpen() {
        try (KafkaProducer<String, String> relay = relay()) {
            relay.initTransactions();
            relay.beginTransaction();
            relay.send(new ProducerRecord<>(topic, 0, "key", "open"));
            relay.flush();
            String open = requireNonNull(feeds.ends());
            assertThat(feeds.isPast(open)).isFalse();
            relay.commitTransaction();
            assertThat(feeds.isPast(open)).as("nobody has read it").isFalse();
            commit(1);
            assertThat(feeds.isPast(open)).isTrue();
        }
    }

    @Test
    void knowsNothingWhenKafkaDoesNotAnswer() {
        FeedPosition silent = position("127.0.0.1:1");
        assertThat(silent.ends()).isNull();
        assertThat(silent.isPast("[{\"topic\":\"t\",\"partition\":0,\"offset\":1}]"))
                .isFalse();
    }

    private FeedPosition position(String bootstrap) {
        Map<String, Object> settings = new HashMap<>(group);
        settings.put("bootstrap.servers", bootstrap);
        var consumers = new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new StringDeserializer());
        var container = new KafkaMessageListenerContainer<>(consumers, new ContainerProperties(topic));
        KafkaListenerEndpointRegistry listeners = new KafkaListenerEndpointRegistry() {
            @Override
            public Collection<MessageListenerContainer> getAllListenerContainers() {
                return List.of(container);
            }
        };
        return new FeedPosition(listeners, consumers, new JsonMapper());
    }

    private KafkaProducer<String, String> relay() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServices.kafkaBootstrap(), "transactional.id", topic),
                new StringSerializer(),
                new StringSerializer());
    }

    private void send(KafkaProducer<String, String> relay, String value) {
        relay.beginTransaction();
        relay.send(new ProducerRecord<>(topic, 0, "key", value));
        relay.commitTransaction();
    }

    private void commit(long offset) {
        try (KafkaConsumer<String, String> reader =
                new KafkaConsumer<>(group, new StringDeserializer(), new StringDeserializer())) {
            reader.assign(List.of(partition));
            reader.commitSync(Map.of(partition, new OffsetAndMetadata(offset)), Duration.ofSeconds(10));
        }
    }
}
