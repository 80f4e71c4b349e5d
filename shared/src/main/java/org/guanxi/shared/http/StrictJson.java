package org.guanxi.shared.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.input.ManyLines;
import org.guanxi.shared.input.Texts;
import org.guanxi.shared.problem.UnsoundValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads bodies as their callers wrote them: what has another kind than the field is told, and no value is guessed. Writes
 * amounts as people do, without powers of ten.
 */
final class StrictJson {

    private static final int LAST_YEAR = 9999;
    private static final int MOST_PLACES = 1000;

    private StrictJson() {}

    /** Events of later releases may have more fields; a misspelt field of a body is told, not passed over. */
    static JsonMapper of(JsonMapper json) {
        return json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        UUID.class, uuid -> uuid.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new ReadableText(Texts::flawOfLine))
                        .addDeserializer(Number.class, new NearNumber<>(Number.class))
                        .addDeserializer(BigDecimal.class, new NearNumber<>(BigDecimal.class))
                        .addDeserializer(Instant.class, new NearTime<>(Instant.class, Instant::parse, StrictJson::year))
                        .addDeserializer(
                                LocalDate.class, new NearTime<>(LocalDate.class, LocalDate::parse, LocalDate::getYear)))
                .build();
    }

    private static int year(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).getYear();
    }

    /** One line, where nothing says that there may be many. */
    private static final class ReadableText extends StdScalarDeserializer<String> {

        private final Function<String, Optional<String>> flaw;

        ReadableText(Function<String, Optional<String>> flaw) {
            super(String.class);
            this.flaw = flaw;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return property == null || property.getAnnotation(ManyLines.class) == null
                    ? this
                    : new ReadableText(Texts::flaw);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getString();
            flaw.apply(text).filter(why -> !isKept(parser, context)).ifPresent(why -> {
                throw new UnsoundValue(parser, "field." + why, String.class);
            });
            return plain(text);
        }
    }

    /** Blanks at which no line breaks are blank for every rule. */
    private static String plain(String text) {
        return text.isBlank() || !Texts.isBlank(text) ? text : " ";
    }

    private static boolean isKept(JsonParser parser, DeserializationContext context) {
        TokenStreamContext place = parser.streamReadContext();
        while (!place.inRoot() && !place.getParent().inRoot()) {
            place = place.getParent();
        }
        return context.getAttribute(MergePatch.KEPT) instanceof Set<?> kept && kept.contains(place.currentName());
    }

    /** A number that can be computed with and written without a power of ten. */
    private static final class NearNumber<T extends Number> extends StdScalarDeserializer<T> {

        private final ValueDeserializer<?> read;

        NearNumber(Class<T> type) {
            super(type);
            this.read = Objects.requireNonNull(NumberDeserializers.find(type));
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && !isNear(parser)) {
                throw new UnsoundValue(parser, "field.out-of-range", handledType());
            }
            return (T) read.deserialize(parser, context);
        }

        private static boolean isNear(JsonParser parser) {
            try {
                return Math.abs((long) parser.getDecimalValue().scale()) <= MOST_PLACES;
            } catch (NumberFormatException beyondAll) {
                return false;
            }
        }
    }

    /** A date or a moment that the database can keep. */
    private static final class NearTime<T> extends StdScalarDeserializer<T> {

        private final Function<String, T> read;
        private final Function<T, Integer> year;

        NearTime(Class<T> type, Function<String, T> read, Function<T, Integer> year) {
            super(type);
            this.read = read;
            this.year = year;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getString();
            T time;
            try {
                time = read.apply(text);
            } catch (DateTimeException unreadable) {
                return (T) context.handleWeirdStringValue(handledType(), text, "no date");
            }
            if (year.apply(time) < 1 || year.apply(time) > LAST_YEAR) {
                throw new UnsoundValue(parser, "field.far-away", handledType());
            }
            return time;
        }
    }
}
