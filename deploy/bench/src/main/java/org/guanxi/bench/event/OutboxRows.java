package org.guanxi.bench.event;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guanxi.bench.platform.Api;
import org.guanxi.bench.platform.Customer;
import org.guanxi.bench.platform.Waiting;

/** Events as the product writes them: one was read from Kafka, the others differ in their ids. */
public record OutboxRows(String type, String payload, String trace, String account) {

    private static final String TOPIC = "crm.customer.account";
    private static final String INSERT =
            "INSERT INTO outbox (event_id, aggregate_id, type, payload, traceparent, occurred_at)"
                    + " VALUES (UUID_TO_BIN(?),UUID_TO_BIN(?),?,?,?,?)";

    /** Creates an account, and reads what the relay then sends. */
    public static OutboxRows sample(Api api) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RelayDrain.KAFKA, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            var account = api.create(Customer.any());
            var found = new ArrayList<ConsumerRecord<String, String>>();
            Waiting.until("The event of a new account", Duration.ofSeconds(30), 0, () -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (record.key().equals(account)) {
                        found.add(record);
                    }
                });
                return !found.isEmpty();
            });
            var record = found.getFirst();
            return new OutboxRows(header(record, "ce_type"), record.value(), header(record, "traceparent"), account);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** @return ids of made-up accounts */
    List<UUID> ids(int count) {
        var ids = new ArrayList<UUID>(count);
        for (var i = 0; i < count; i++) {
            ids.add(UUID.randomUUID());
        }
        return ids;
    }

    String payloadOf(UUID id) {
        return payload.replace(account, id.toString());
    }

    void insert(Connection connection, List<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var i = 0; i < ids.size(); i++) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setString(2, ids.get(i).toString());
                statement.setString(3, type);
                statement.setString(4, payloadOf(ids.get(i)));
                statement.setString(5, trace.isEmpty() ? null : trace);
                statement.setObject(6, LocalDateTime.now(ZoneOffset.UTC));
                statement.addBatch();
                if (i % 500 == 499 || i == ids.size() - 1) {
                    statement.executeBatch();
                }
            }
        }
    }
}
