package org.guanxi.shared.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reached the topic, judged against what was acknowledged.
 *
 * @param lost acknowledged versions that never came
 * @param outOfOrder first deliveries that came after a later version
 * @param again deliveries of what had come before
 */
record Deliveries(int lost, int outOfOrder, int again) {

    private static final JsonMapper JSON = new JsonMapper();

    static Deliveries judge(String bootstrap, String topic, Map<UUID, Integer> acknowledged) {
        Map<UUID, Integer> seen = new HashMap<>();
        int outOfOrder = 0;
        int again = 0;
        Map<UUID, java.util.Set<Integer>> all = new HashMap<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plusSeconds(4);
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    end = Instant.now().plusSeconds(3);
                    UUID id = UUID.fromString(record.key());
                    if (!acknowledged.containsKey(id)) {
                        continue;
                    }
                    int version = Integer.parseInt(
                            JSON.readTree(record.value()).get("name").asString());
                    if (!all.computeIfAbsent(id, none -> new java.util.HashSet<>())
                            .add(version)) {
                        again++;
                    } else if (version < seen.getOrDefault(id, 0)) {
                        outOfOrder++;
                    }
                    seen.merge(id, version, Math::max);
                }
            }
        }
        int lost = acknowledged.entrySet().stream()
                .mapToInt(each -> each.getValue()
                        - (int) all.getOrDefault(each.getKey(), java.util.Set.of()).stream()
                                .filter(version -> version <= each.getValue())
                                .count())
                .sum();
        return new Deliveries(lost, outOfOrder, again);
    }
}
