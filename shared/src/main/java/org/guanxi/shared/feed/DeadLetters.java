package org.guanxi.shared.feed;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Keeps what could not be processed: {@code <topic>.<group>.dlt}, one for each topic that this service reads, until
 * somebody has dealt with it. */
class DeadLetters {

    private final String group;
    private final KafkaAdmin admin;
    private final KafkaListenerEndpointRegistry listeners;

    DeadLetters(String group, KafkaAdmin admin, KafkaListenerEndpointRegistry listeners) {
        this.group = group;
        this.admin = admin;
        this.listeners = listeners;
    }

    DeadLetterPublishingRecoverer recoverer(KafkaTemplate<?, ?> kafka) {
        return new DeadLetterPublishingRecoverer(
                kafka, (record, failure) -> new TopicPartition(nameFor(record.topic()), 0));
    }

    @EventListener(ApplicationReadyEvent.class)
    void declare() {
        NewTopic[] topics = listeners.getAllListenerContainers().stream()
                .map(container -> container.getContainerProperties().getTopics())
                .filter(names -> names != null)
                .flatMap(java.util.Arrays::stream)
                .distinct()
                .map(topic -> new NewTopic(nameFor(topic), 1, (short) -1)
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")))
                .toArray(NewTopic[]::new);
        admin.createOrModifyTopics(topics);
    }

    private String nameFor(String topic) {
        return topic + "." + group + ".dlt";
    }
}
