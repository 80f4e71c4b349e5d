package org.guanxi.analytics.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guanxi.shared.input.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the value of a comparison as the type of its field. */
final class Operands {

    private static final int MOST = 200;
    private static final int LONGEST = 200;

    private Operands() {}

    /** @throws RuntimeException of java.time or {@link IllegalArgumentException} when the value does not fit */
    static List<Object> of(Field field, Op op, @Nullable Object value) {
        if (op == Op.IS_EMPTY) return none(value);
        if (op.spans()) return List.of(Span.parse(text(value)));
        if (op != Op.IN) return List.of(one(field, value));
        return list(value).orElseThrow(IllegalArgumentException::new).stream()
                .map(each -> one(field, each))
                .toList();
    }

    /** Some programs write that it is true. */
    private static List<Object> none(@Nullable Object value) {
        if (value != null && !Boolean.TRUE.equals(value)) throw new IllegalArgumentException();
        return List.of();
    }

    static Optional<List<?>> list(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.size() <= MOST
                ? Optional.of(list)
                : Optional.empty();
    }

    private static Object one(Field field, @Nullable Object value) {
        return switch (field.type()) {
            case TEXT -> text(value);
            case ENUM -> option(field, text(value));
            case NUMBER, MONEY -> number(value);
            case MOMENT -> moving(text(value));
        };
    }

    private static String text(@Nullable Object value) {
        if (!(value instanceof String text) || text.isEmpty() || Texts.characters(text) > LONGEST)
            throw new IllegalArgumentException();
        return text;
    }

    private static String option(Field field, String text) {
        if (!field.options().contains(text)) throw new IllegalArgumentException();
        return text;
    }

    private static BigDecimal number(@Nullable Object value) {
        if (!(value instanceof Number) && !(value instanceof String)) throw new IllegalArgumentException();
        var number = new BigDecimal(value.toString());
        if (number.precision() > 25 || number.scale() > 12 || number.scale() < -12)
            throw new IllegalArgumentException();
        return number.stripTrailingZeros();
    }

    private static Object moving(String text) {
        return FromNow.find(text).<Object>map(moving -> moving).orElseGet(() -> moment(text));
    }

    /** Beyond these years the database compares otherwise than Java does. */
    private static Instant moment(String text) {
        var moment = text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999) throw new IllegalArgumentException();
        return moment;
    }
}
