package org.guanxi.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.input.ManyLines;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.FlawsProbe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

    private final JsonMapper json = StrictJson.of(new JsonMapper());

    enum Kind {
        PERSON
    }

    record Part(@Nullable String text) {}

    record Body(
            @Nullable String name,
            @ManyLines @Nullable String story,
            @ManyLines @Nullable Map<String, String> cells,
            @Nullable Kind kind,
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable Integer share,
            @Nullable BigDecimal amount,
            @Nullable Map<String, Object> more,
            @Nullable Boolean flag,
            @Nullable UUID id,
            @Nullable List<String> words,
            @Nullable List<Part> parts) {}

    @Test
    void readsWhatIsWrittenAsItShould() {
        Body body = json.readValue(
                "{\"name\":\"n\",\"kind\":\"PERSON\",\"at\":\"2026-03-31T12:00:00+08:00\",\"day\":\"2026-03-31\",\"share\":1,"
                        + "\"amount\":1.5,\"flag\":true,\"words\":[\"a\",\"\"],\"parts\":[{\"text\":null}]}",
                Body.class);
        assertThat(body.at()).isEqualTo(Instant.parse("2026-03-31T04:00:00Z"));
        assertThat(body.amount()).isEqualByComparingTo("1.5");
        assertThat(body.words()).containsExactly("a", "");
    }

    @Test
    void keepsDecimalsWhereNothingSaysThatTheyAreSome() {
        assertThat(json.readValue("{\"a\":90071992547409.93,\"b\":5}", Map.class))
                .isEqualTo(Map.of("a", new BigDecimal("90071992547409.93"), "b", 5));
        assertThat(json.writeValueAsString(json.readTree("[1.50,5,1e3,100000000000000.01]")))
                .isEqualTo("[1.50,5,1000,100000000000000.01]");
    }

    @Test
    void readsBlanksOfAllKindsAsBlank() {
        Body body = json.readValue(
                "{\"name\":\"\u00a0\u202f\",\"story\":\"\u2007\",\"words\":[\"\",\"a\u00a0b\"]}", Body.class);
        assertThat(body.name()).isBlank();
        assertThat(body.story()).isBlank();
        assertThat(body.words()).containsExactly("", "a\u00a0b");
    }

    @Test
    void takesLinesWhereItIsSaidThatThereMayBeMany() {
        Body body = json.readValue("{\"story\":\"a\\r\\nb\\tc\",\"cells\":{\"note\":\"a\\nb\"}}", Body.class);
        assertThat(body.story()).isEqualTo("a\r\nb\tc");
        assertThat(body.cells()).containsEntry("note", "a\nb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"at\":1e300}|/at|field.moment",
                "{\"at\":-1}|/at|field.moment",
                "{\"at\":\"soon\"}|/at|field.moment",
                "{\"at\":\"\"}|/at|field.moment",
                "{\"at\":\"+999999999-01-01T00:00:00Z\"}|/at|field.far-away",
                "{\"at\":\"-0044-03-15T00:00:00Z\"}|/at|field.far-away",
                "{\"day\":5}|/day|field.date",
                "{\"day\":\"+10000-01-01\"}|/day|field.far-away",
                "{\"kind\":0}|/kind|field.word",
                "{\"kind\":\"0\"}|/kind|field.word",
                "{\"name\":true}|/name|field.text",
                "{\"name\":1.5}|/name|field.text",
                "{\"words\":[\"a\",7]}|/words/1|field.text",
                "{\"share\":1.9}|/share|field.number",
                "{\"share\":\"1\"}|/share|field.number",
                "{\"share\":99999999999}|/share|field.out-of-range",
                "{\"amount\":1e2147483647}|/amount|field.out-of-range",
                "{\"amount\":1e-2147483647}|/amount|field.out-of-range",
                "{\"amount\":1e99999999999}|/amount|field.out-of-range",
                "{\"amount\":\"1\"}|/amount|field.number",
                "{\"more\":{\"a\":[5,1.5,1e1001]}}|/more/a|field.out-of-range",
                "{\"more\":{\"a\":1e99999999999}}|/more/a|field.out-of-range",
                "{\"flag\":1}|/flag|field.flag",
                "{\"id\":\"\"}|/id|field.id",
                "{\"id\":1}|/id|field.id",
                "{\"name\":\"\\ud83d FE\"}|/name|field.unreadable-text",
                "{\"parts\":[{\"text\":\"a\\u0000\"}]}|/parts/0/text|field.unreadable-text",
                "{\"name\":\"\\u200b\\u200e\"}|/name|field.invisible",
                "{\"name\":\"evil \\u202egnp.exe\"}|/name|field.turned",
                "{\"name\":\"x\\n y\"}|/name|field.one-line",
                "{\"name\":\"x\\r\\nBcc: y\"}|/name|field.one-line",
                "{\"name\":\"x\\ty\"}|/name|field.one-line",
                "{\"name\":\"x\\u2028y\"}|/name|field.one-line",
                "{\"words\":[\"x\\u0085\"]}|/words/0|field.one-line",
                "{\"parts\":[{\"text\":\"x\\u000by\"}]}|/parts/0/text|field.one-line",
                "{\"story\":\"a\\nb\\u0000\"}|/story|field.unreadable-text",
                "{\"nmae\":\"n\"}|/nmae|field.unknown",
            })
    void guessesNothing(String body, String pointer, String key) {
        assertThat(flaw(body)).isEqualTo(new FieldProblem(pointer, key));
    }

    @Test
    void refusesAFieldThatIsThereTwice() {
        assertThat(flaw("{\"name\":\"a\",\"name\":\"b\"}").message()).isEqualTo("field.json");
        assertThat(catchThrowableOfType(JacksonException.class, () -> json.readTree("{\"a\":1,\"a\":2}")))
                .isNotNull();
    }

    private FieldProblem flaw(String body) {
        JacksonException refused = catchThrowableOfType(JacksonException.class, () -> json.readValue(body, Body.class));
        assertThat(refused).as(body).isNotNull();
        return FlawsProbe.of(refused);
    }
}
