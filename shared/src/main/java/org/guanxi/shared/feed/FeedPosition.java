package org.guanxi.shared.feed;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** How far this service, with all its instances, has taken in what its feeds listen to. */
public class FeedPosition {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int POLLS = 10;
    private static final Logger log = LoggerFactory.getLogger(FeedPosition.class);

    private final KafkaListenerEndpointRegistry listeners;
    private final ConsumerFactory<?, ?> consumers;
    private final JsonMapper json;

    public FeedPosition(KafkaListenerEndpointRegistry listeners, ConsumerFactory<?, ?> consumers, JsonMapper json) {
        this.listeners = listeners;
        this.consumers = consumers;
        this.json = json;
    }

    record Place(String topic, int partition, long offset) {}

    static List<String> topics(KafkaListenerEndpointRegistry listeners) {
        return listeners.getAllListenerContainers().stream()
                .map(container -> container.getContainerProperties().getTopics())
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .distinct()
                .toList();
    }

    /** @return where the topics end now, also in transactions that are still open; null when Kafka does not answer */
    public @Nullable String ends() {
        Properties all = new Properties();
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        try (Consumer<?, ?> consumer = consumers.createConsumer(null, null, null, all)) {
            return json.writeValueAsString(ends(consumer, topics(listeners)));
        } catch (KafkaException away) {
            log.warn("Where topics end is not known: {}", away.toString());
            return null;
        }
    }

    /**
     * @param ends as {@link #ends} said
     * @return whether all before them is taken in or set aside; false when Kafka does not answer
     */
    public boolean isPast(String ends) {
        Map<TopicPartition, Long> ahead = new HashMap<>();
        for (Place end : json.readValue(ends, Place[].class)) {
            ahead.put(new TopicPartition(end.topic(), end.partition()), end.offset());
        }
        try (Consumer<?, ?> consumer = consumers.createConsumer()) {
            Map<TopicPartition, OffsetAndMetadata> read = consumer.committed(ahead.keySet(), ANSWER);
            ahead.entrySet().removeIf(end -> offset(read.get(end.getKey())) >= end.getValue());
            consumer.assign(ahead.keySet());
            ahead.keySet().forEach(partition -> consumer.seek(partition, offset(read.get(partition))));
            return ahead.isEmpty() || nothingIsBefore(ahead, consumer);
        } catch (KafkaException away) {
            log.warn("How far the feeds are is not known: {}", away.toString());
            return false;
        }
    }

    private static List<Place> ends(Consumer<?, ?> consumer, Collection<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic, ANSWER).stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        return consumer.endOffsets(partitions, ANSWER).entrySet().stream()
                .map(end -> new Place(end.getKey().topic(), end.getKey().partition(), end.getValue()))
                .toList();
    }

    private static long offset(@Nullable OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }

    /** A transaction ends with a mark that takes an offset of its own: who has read everything may stand before it. */
    private static boolean nothingIsBefore(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
        for (int polls = 0; polls < POLLS; polls++) {
            for (ConsumerRecord<?, ?> unread : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(unread.topic(), unread.partition());
                if (unread.offset() < ends.getOrDefault(partition, 0L)) {
                    return false;
                }
            }
            if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue())) {
                return true;
            }
        }
        return false;
    }
}
