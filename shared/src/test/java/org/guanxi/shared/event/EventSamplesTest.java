package org.guanxi.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The golden samples are the contract: what is written today must be what was promised, and what was written must be readable. */
class EventSamplesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "events");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Class<? extends Event>> events() {
        return Catalogue.EVENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesWhatWasPromised(Class<? extends Event> type) throws IOException {
        Path file = SAMPLES.resolve(EventTypes.nameOf(type) + ".json");
        String now = JSON.writeValueAsString(Sample.of(type)) + "\n";
        String promised = Files.exists(file) ? Files.readString(file) : "";
        Files.createDirectories(SAMPLES);
        Files.writeString(file, now);
        assertThat(now)
                .as("%s was written anew; commit it if the change is additive", file)
                .isEqualTo(promised);
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsWhatWasWrittenWithFieldsOfTomorrow(Class<? extends Event> type) throws IOException {
        String written = Files.readString(SAMPLES.resolve(EventTypes.nameOf(type) + ".json"))
                .replaceFirst("\\{", "{ \"fieldOfTomorrow\" : \"ignored\",");
        assertThat(JSON.readValue(written, type)).isEqualTo(Sample.of(type));
    }

    @Test
    void knowsEveryEventThereIs() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.guanxi.shared.event")
                                .stream()
                                .filter(each -> each.isAnnotatedWith(EventType.class))
                                .map(each -> each.getName())
                                .toList())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.EVENTS.stream().map(Class::getName).toList());
        assertThat(Catalogue.EVENTS.stream().map(EventTypes::nameOf).map(Topics::of))
                .allMatch(Topics.ALL::contains);
    }

    @Test
    void listsEveryEventInTheDocs() throws IOException {
        Path page = Path.of("..", "docs", "events.md");
        String now = "# Events\n\n"
                + "Written by a test from the code; do not edit. CloudEvents 1.0 in Kafka's binary mode: the"
                + " attributes are `ce_*` headers,\n"
                + "the value is the JSON shown. Key = aggregate id, one topic per kind of aggregate, `ce_sequence`"
                + " rises per aggregate\n"
                + "(of a segment's members per segment and account, since several accounts move at once),\n"
                + "`ce_actor` is whose request caused it: a person's id or an application's client id, absent when"
                + " a service did it by itself.\n\n"
                + "The `reason` of a segment's move is JSON in a text: `cause` is `EVENT` (then `event` is its type), `TIME`,"
                + " `EDGES` (the borders\n"
                + "of the RFM grid were drawn anew, the account did nothing), `RULE` or `DELETED`; more may come."
                + " `conditions` are those that\n"
                + "decided, each with what the account has (`actual`), by new borders also with what it had (`before`).\n"
                + Catalogue.EVENTS.stream().map(EventSamplesTest::section).collect(Collectors.joining());
        String before = Files.exists(page) ? Files.readString(page) : "";
        Files.createDirectories(page.getParent());
        Files.writeString(page, now);
        assertThat(now).as("docs/events.md was written anew; commit it").isEqualTo(before);
    }

    private static String section(Class<? extends Event> type) {
        String name = EventTypes.nameOf(type);
        return "\n## " + type.getSimpleName() + "\n\n`" + name + "` on `" + Topics.of(name) + "`\n\n```json\n"
                + JSON.writeValueAsString(Sample.of(type)) + "\n```\n";
    }
}
