package org.guanxi.shared.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Catalogue;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventTypes;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.identity.TeamChanged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.kafka.support.converter.ConversionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventConverterTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final EventConverter converter = new EventConverter(JSON, Clock.systemUTC(), "reader");

    static Stream<Class<? extends Event>> events() {
        return Catalogue.EVENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void takesEveryEventWithoutWhatItMayLack(Class<? extends Event> type) throws IOException {
        ObjectNode sample = sample(type);
        assertThat(read(type, sample)).isEqualTo(JSON.treeToValue(sample, type));
        optional(type).forEach(sample::putNull);
        Event bare = JSON.treeToValue(sample, type);
        assertThat(read(type, sample)).isEqualTo(bare);
        sample.remove(optional(type));
        assertThat(read(type, sample)).isEqualTo(bare);
    }

    @ParameterizedTest
    @MethodSource("events")
    void namesWhatAnEventLacks(Class<? extends Event> type) throws IOException {
        List<String> needed = Stream.of(type.getRecordComponents())
                .map(each -> each.getName())
                .filter(name -> !optional(type).contains(name))
                .toList();
        assertThat(needed).isNotEmpty();
        for (String name : needed) {
            ObjectNode sample = sample(type);
            sample.putNull(name);
            assertUnreadable(type, sample, name);
            sample.remove(name);
            assertUnreadable(type, sample, name);
        }
    }

    @Test
    void namesWhatAPartOfAnEventLacks() throws IOException {
        ObjectNode sample = sample(AccountCreated.class);
        ((ObjectNode) sample.at("/externalKeys/0")).remove("source");
        assertUnreadable(AccountCreated.class, sample, "source");
    }

    @Test
    void refusesAnEventWithNothingInIt() {
        assertUnreadable(TeamChanged.class, JSON.createObjectNode(), "teamId");
    }

    private void assertUnreadable(Class<? extends Event> type, ObjectNode value, String missing) {
        assertThatThrownBy(() -> read(type, value))
                .isInstanceOf(ConversionException.class)
                .rootCause()
                .hasMessageContaining(missing);
    }

    private Event read(Class<? extends Event> type, ObjectNode value) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>("topic", 0, 0, "key", value.toString());
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        EventTypes.nameOf(type),
                        "ce_source",
                        "test",
                        "ce_sequence",
                        "1")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return converter.convert(record).event();
    }

    private static ObjectNode sample(Class<? extends Event> type) throws IOException {
        Path file = Path.of("src", "test", "resources", "events", EventTypes.nameOf(type) + ".json");
        return (ObjectNode) JSON.readTree(Files.readString(file));
    }

    private static List<String> optional(Class<? extends Event> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(each -> each.getName())
                .toList();
    }
}
