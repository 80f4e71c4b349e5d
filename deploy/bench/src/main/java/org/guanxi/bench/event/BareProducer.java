package org.guanxi.bench.event;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Waiting;

/** Sends records like the relay's, acknowledged by all and without repeats, to a topic that nobody reads. */
record BareProducer(Admin admin, OutboxRows rows) {

    private static final String TOPIC = "bench.records";
    private static final int PARTITIONS = 12;

    double perSecond(int count) {
        topic();
        var ids = rows.ids(count);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RelayDrain.KAFKA, "acks", "all", "enable.idempotence", true);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.partitionsFor(TOPIC);
            var began = System.nanoTime();
            ids.forEach(id -> producer.send(record(id)));
            producer.flush();
            return count / Waiting.secondsSince(began);
        }
    }

    private ProducerRecord<String, String> record(UUID id) {
        var record = new ProducerRecord<>(TOPIC, id.toString(), rows.payloadOf(id));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", rows.type(),
                        "ce_source", "customer-service",
                        "ce_subject", id.toString(),
                        "ce_time", "2026-01-01T00:00:00.000000Z",
                        "ce_sequence", "0000000000000000001",
                        "content-type", "application/json",
                        "traceparent", rows.trace())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private void topic() {
        try {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(Set.of(new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())))
                        .all()
                        .get();
            }
        } catch (ExecutionException failed) {
            throw new Failure("Kafka: " + failed.getMessage(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
    }
}
