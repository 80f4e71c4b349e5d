package org.guanxi.shared.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventTypes;
import org.guanxi.shared.event.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import tools.jackson.databind.json.JsonMapper;

/** The topics, for a test: read what the service published, publish what others would. */
public class Topic implements AutoCloseable {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final KafkaConnectionDetails kafka;
    private final JsonMapper json;
    private final KafkaProducer<String, String> producer;

    Topic(KafkaConnectionDetails kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.getBootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** @return the sequence that the event was given */
    public long publish(Event event) {
        long sequence = SEQUENCE.incrementAndGet();
        publish(event, sequence);
        return sequence;
    }

    public void publish(Event event, long sequence) {
        publish(event, sequence, null);
    }

    /** @param actor whose request caused the event */
    public void publish(Event event, long sequence, @Nullable String actor) {
        String type = EventTypes.nameOf(event.getClass());
        ProducerRecord<String, String> record =
                new ProducerRecord<>(Topics.of(type), event.aggregateId().toString(), json.writeValueAsString(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id",
                                UUID.nameUUIDFromBytes((type + event.aggregateId() + sequence)
                                                .getBytes(StandardCharsets.UTF_8))
                                        .toString(),
                        "ce_type", type,
                        "ce_source", "test",
                        "ce_subject", event.aggregateId().toString(),
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", "%019d".formatted(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        if (actor != null) {
            record.headers().add("ce_actor", actor.getBytes(StandardCharsets.UTF_8));
        }
        send(record);
    }

    /** Something that no service would publish. */
    public void publishRaw(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    /** A record as it was, for one group: what an operator does with a dead letter. */
    public void replay(ConsumerRecord<String, String> record, String topic, String group) {
        ProducerRecord<String, String> again =
                new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        again.headers().remove("guanxi-replay-for").add("guanxi-replay-for", group.getBytes(StandardCharsets.UTF_8));
        send(again);
    }

    /** Everything committed on a topic about one aggregate, waiting until there is as much as expected. */
    public List<ConsumerRecord<String, String>> read(String topic, UUID aggregate, int expected) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Instant end = Instant.now().plusSeconds(20);
        try (KafkaConsumer<String, String> consumer = consumer(topic)) {
            while (found.size() < expected && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    if (aggregate.toString().equals(record.key())) {
                        found.add(record);
                    }
                }
            }
        }
        return found;
    }

    /** Every committed record of a topic, until none has come for two seconds. */
    public List<ConsumerRecord<String, String>> readAll(String topic) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer(topic)) {
            Instant end = Instant.now().plusSeconds(2);
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    found.add(record);
                    end = Instant.now().plusSeconds(2);
                }
            }
        }
        return found;
    }

    private KafkaConsumer<String, String> consumer(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.getBootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private void send(ProducerRecord<String, String> record) {
        try {
            producer.send(record).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
