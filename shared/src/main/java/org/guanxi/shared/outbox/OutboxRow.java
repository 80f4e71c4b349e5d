package org.guanxi.shared.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventTypes;
import org.guanxi.shared.event.Topics;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way.
 *
 * @param id given by the database, rises per aggregate: it becomes {@code ce_sequence}
 * @param actor whose request caused it
 */
record OutboxRow(
        long id,
        UUID eventId,
        UUID aggregateId,
        String type,
        String payload,
        @Nullable String traceparent,
        @Nullable String actor,
        Instant occurredAt) {

    static OutboxRow of(Event event, String payload, @Nullable String traceparent, @Nullable String actor) {
        return new OutboxRow(
                0,
                UUID.randomUUID(),
                event.aggregateId(),
                EventTypes.nameOf(event.getClass()),
                payload,
                traceparent,
                actor,
                event.occurredAt());
    }

    /** CloudEvents 1.0 in Kafka's binary mode: the attributes are headers, the value is the bare JSON. */
    ProducerRecord<String, String> toRecord(String source) {
        ProducerRecord<String, String> sent = new ProducerRecord<>(Topics.of(type), aggregateId.toString(), payload);
        Headers headers = sent.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", eventId.toString());
        add(headers, "ce_type", type);
        add(headers, "ce_source", source);
        add(headers, "ce_subject", aggregateId.toString());
        add(headers, "ce_time", occurredAt.toString());
        add(headers, "ce_sequence", String.format(Locale.ROOT, "%019d", id));
        add(headers, "content-type", "application/json");
        add(headers, "ce_actor", actor);
        add(headers, "traceparent", traceparent);
        return sent;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
