package org.guanxi.faults.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guanxi.faults.platform.Broken;

/** The topics as a consumer of committed records sees them. */
final class Topics {

    static final String ACCOUNT = "crm.customer.account";
    static final String ORDER = "crm.sales.order";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the topics end. */
    Map<TopicPartition, Long> ends() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topic -> !topic.startsWith("__")));
        }
    }

    List<Delivery> since(Map<TopicPartition, Long> marks, String topic) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, topic::equals);
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, marks.getOrDefault(partition, 0L)));
            var ends = consumer.endOffsets(partitions);
            var deliveries = new ArrayList<Delivery>();
            var limit = Instant.now().plus(PATIENCE);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (Instant.now().isAfter(limit)) {
                    throw new Broken(topic + " cannot be read to its end");
                }
                consumer.poll(Duration.ofMillis(200)).forEach(record -> deliveries.add(delivery(record)));
            }
            return deliveries;
        }
    }

    List<Delivery> ever(String topic, String type) {
        return since(Map.of(), topic).stream()
                .filter(each -> each.type().equals(type))
                .toList();
    }

    long deadLettersSince(Map<TopicPartition, Long> marks) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topic -> topic.endsWith(".dlt"))).entrySet().stream()
                    .mapToLong(end -> end.getValue() - marks.getOrDefault(end.getKey(), 0L))
                    .sum();
        }
    }

    private static Set<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Predicate<String> wanted) {
        return consumer.listTopics().values().stream()
                .flatMap(List<PartitionInfo>::stream)
                .filter(info -> wanted.test(info.topic()))
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
    }

    private static Delivery delivery(ConsumerRecord<String, String> record) {
        try {
            var amount = JSON.readTree(record.value()).path("amount");
            return new Delivery(
                    header(record, "ce_id"),
                    header(record, "ce_type"),
                    record.key(),
                    Long.parseLong(header(record, "ce_sequence")),
                    amount.isNumber() ? new BigDecimal(amount.asText()) : BigDecimal.ZERO);
        } catch (JsonProcessingException unreadable) {
            throw new Broken("unreadable event", unreadable);
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", "127.0.0.1:19092",
                        "isolation.level", "read_committed",
                        "max.poll.records", 5000),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
