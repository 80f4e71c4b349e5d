package org.guanxi.shared.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Keeps what could not be processed: {@code <topic>.<group>.dlt}, one for each topic that this service reads, until
 * somebody has dealt with it. */
class DeadLetters {

    private final String group;
    private final KafkaAdmin admin;
    private final KafkaListenerEndpointRegistry listeners;
    private final MeterRegistry meters;

    DeadLetters(String group, KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, MeterRegistry meters) {
        this.group = group;
        this.admin = admin;
        this.listeners = listeners;
        this.meters = meters;
    }

    /** Counts what is set aside once it lies there. */
    ConsumerAwareRecordRecoverer recoverer(KafkaTemplate<?, ?> kafka) {
        DeadLetterPublishingRecoverer aside = new DeadLetterPublishingRecoverer(
                kafka, (record, failure) -> new TopicPartition(nameFor(record.topic()), 0));
        return (record, consumer, failure) -> {
            aside.accept(record, consumer, Objects.requireNonNull(failure));
            counter(record.topic()).increment();
        };
    }

    /** A counter shows from the first day on: none is a number as well. */
    @EventListener(ApplicationReadyEvent.class)
    void declare() {
        List<String> read = FeedPosition.topics(listeners);
        read.forEach(this::counter);
        admin.createOrModifyTopics(read.stream()
                .map(topic -> new NewTopic(nameFor(topic), 1, (short) -1)
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")))
                .toArray(NewTopic[]::new));
    }

    private Counter counter(String topic) {
        return meters.counter("feed.dead.letters", "topic", topic);
    }

    private String nameFor(String topic) {
        return topic + "." + group + ".dlt";
    }
}
