package org.guanxi.analytics.value.fit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.guanxi.shared.event.Topics;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * The feeds that a model is made of: where they end, and how far this service has taken them in. Looks at its own group
 * from outside, as no member of it.
 */
final class Feeds implements AutoCloseable {

    private static final List<String> TOPICS = List.of(Topics.ACCOUNT, Topics.ORDER);
    private static final String ANSWER_WITHIN_MS = "3000";
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int POLLS = 10;

    private final Consumer<?, ?> consumer;

    /** @throws KafkaException when Kafka's address leads nowhere */
    Feeds(ConsumerFactory<?, ?> consumers) {
        Properties settings = new Properties();
        settings.setProperty(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
        settings.setProperty(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
        settings.setProperty(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        this.consumer = consumers.createConsumer(null, null, null, settings);
    }

    /** @throws KafkaException when Kafka does not answer */
    Map<TopicPartition, Long> ends() {
        var partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        return consumer.endOffsets(partitions);
    }

    /**
     * Whether all that stands before these ends has been taken in.
     *
     * @throws KafkaException when Kafka does not answer
     */
    boolean areTakenInUpTo(Map<TopicPartition, Long> ends) {
        var read = consumer.committed(ends.keySet());
        var behind = new HashMap<TopicPartition, Long>();
        ends.forEach((partition, end) -> {
            var place = read.get(partition);
            if (end > 0 && (place == null || place.offset() < end)) behind.put(partition, end);
        });
        return behind.isEmpty() || !hasRecords(read, behind);
    }

    /**
     * A transaction ends with a mark that takes an offset of its own: who has read everything still seems to be one behind.
     * So it has to be read whether anything comes.
     */
    private boolean hasRecords(Map<TopicPartition, OffsetAndMetadata> read, Map<TopicPartition, Long> behind) {
        consumer.assign(behind.keySet());
        for (var partition : behind.keySet()) {
            var place = read.get(partition);
            if (place == null) consumer.seekToBeginning(List.of(partition));
            else consumer.seek(partition, place.offset());
        }
        for (int polls = 0; polls < POLLS && !behind.isEmpty(); polls++) {
            for (ConsumerRecord<?, ?> record : consumer.poll(POLL)) {
                var partition = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < behind.getOrDefault(partition, 0L)) return true;
            }
            behind.entrySet().removeIf(each -> consumer.position(each.getKey()) >= each.getValue());
        }
        return !behind.isEmpty();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
