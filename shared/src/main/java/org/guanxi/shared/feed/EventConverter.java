package org.guanxi.shared.feed;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** From a Kafka record to the event that it carries, so that a feed's method takes a {@link Received}. */
public class EventConverter extends MessagingMessageConverter {

    /** Names the one group that a record is sent for again, see ADR 18. */
    static final String REPLAY_FOR = "guanxi-replay-for";

    private static final UUID NOTHING = new UUID(0, 0);

    private final JsonMapper json;
    private final Clock clock;
    private final String group;

    EventConverter(JsonMapper json, Clock clock, String group) {
        this.json = json.rebuild().annotationIntrospector(new NeededParts()).build();
        this.clock = clock;
        this.group = group;
    }

    /** @throws ConversionException when the record is not a readable event */
    public Received convert(ConsumerRecord<?, ?> record) {
        String replayFor = find(record, REPLAY_FOR);
        if (replayFor != null && !replayFor.equals(group)) {
            return passedOver();
        }
        try {
            return received(record);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new ConversionException("Not a readable event", record, unreadable);
        }
    }

    private Received received(ConsumerRecord<?, ?> record) {
        String type = header(record, "ce_type");
        return new Received(
                UUID.fromString(header(record, "ce_id")),
                type,
                header(record, "ce_source"),
                Long.parseLong(header(record, "ce_sequence")),
                clock.instant(),
                read(record, EventTypes.find(type)),
                find(record, "ce_actor"));
    }

    /**
     * For feeds that take many at once.
     *
     * @throws ConversionException when one is not a readable event; then none counts as taken in
     */
    public List<Received> convertAll(List<? extends ConsumerRecord<?, ?>> records) {
        return records.stream().map(this::convert).toList();
    }

    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
        return convert(record);
    }

    /** What another group failed at, this one has dealt with already; it need not even be readable. */
    private Received passedOver() {
        return new Received(NOTHING, "", "", 0, clock.instant(), new UnknownEvent(NOTHING, Instant.EPOCH), null);
    }

    private Event read(ConsumerRecord<?, ?> record, Optional<Class<? extends Event>> type) {
        if (type.isEmpty()) {
            return new UnknownEvent(
                    UUID.fromString(header(record, "ce_subject")), Instant.parse(header(record, "ce_time")));
        }
        if (record.value() == null) {
            throw new IllegalArgumentException("no value");
        }
        return json.readValue(record.value().toString(), type.get());
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        String value = find(record, name);
        if (value == null) {
            throw new IllegalArgumentException("no header " + name);
        }
        return value;
    }

    private static @Nullable String find(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
