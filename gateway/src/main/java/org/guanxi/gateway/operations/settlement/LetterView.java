package org.guanxi.gateway.operations.settlement;

import java.time.Instant;
import java.util.Map;
import org.guanxi.gateway.operations.letter.Letter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All of a dead letter.
 *
 * @param payload laid out for reading when it is JSON, otherwise as it is
 * @param trace what the service noted when it gave up
 */
record LetterView(
        String topic,
        long offset,
        String original,
        String group,
        @Nullable String key,
        @Nullable String type,
        Instant setAsideAt,
        @Nullable String cause,
        @Nullable String trace,
        Map<String, String> headers,
        @Nullable String payload,
        @Nullable Settlement settled) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static LetterView of(Letter letter, @Nullable Settlement settled) {
        return new LetterView(
                letter.topic().name(),
                letter.offset(),
                letter.topic().original(),
                letter.topic().group(),
                letter.key(),
                letter.type(),
                letter.setAside(),
                letter.cause(),
                letter.trace(),
                letter.headers(),
                pretty(letter.value()),
                settled);
    }

    private static @Nullable String pretty(@Nullable String payload) {
        try {
            return payload == null ? null : JSON.writeValueAsString(JSON.readTree(payload));
        } catch (JacksonException | NumberFormatException noJson) {
            return payload;
        }
    }
}
