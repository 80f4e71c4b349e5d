package org.guanxi.analytics.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.Decimals;
import org.guanxi.analytics.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * One field against one value.
 *
 * @param operands what to compare with, of the field's type; several for {@code in}, none for {@code isEmpty}
 * @param given the value as it was written, for reasons
 */
record Compare(
        Field field, Op op, List<Object> operands, @Nullable Object given) implements Rule {

    Compare {
        // 1.50 asks what 1.5 does
        if (given instanceof BigDecimal number) given = number.stripTrailingZeros();
    }

    @Override
    public boolean matches(Profile profile, Instant now) {
        var actual = field.value(profile, now);
        if (actual == null) return op.ofNothing();
        return switch (op) {
            case EQ, IN -> operands.stream().anyMatch(operand -> order(actual, operand) == 0);
            case NE -> order(actual, operand(now)) != 0;
            case LT -> order(actual, operand(now)) < 0;
            case LE -> order(actual, operand(now)) <= 0;
            case GT -> order(actual, operand(now)) > 0;
            case GE -> order(actual, operand(now)) >= 0;
            case CONTAINS -> Alike.contains(actual, operand());
            case WITHIN_LAST -> now.isBefore(end((Instant) actual));
            case NOT_WITHIN_LAST -> !now.isBefore(end((Instant) actual));
            case IS_EMPTY -> false;
        };
    }

    @Override
    public Stream<Compare> comparisons() {
        return Stream.of(this);
    }

    @Override
    public Stream<Compare> deciding(Profile profile, Instant now) {
        return Stream.of(this);
    }

    Condition standing(Profile profile, Instant now) {
        var actual = field.value(profile, now);
        return new Condition(
                field.name(),
                op.word(),
                given,
                shown(actual, profile),
                matches(profile, now),
                null,
                currency(profile),
                withoutRate(profile));
    }

    private @Nullable Object shown(@Nullable Object actual, Profile profile) {
        if (actual instanceof Instant moment) return moment.toString();
        return field.type() == FieldType.MONEY && actual instanceof BigDecimal amount
                ? Decimals.round(amount, currency(profile)).stripTrailingZeros()
                : actual;
    }

    private @Nullable String currency(Profile profile) {
        var currency = profile.worth().currency();
        return field.type() == FieldType.MONEY && !currency.isEmpty() ? currency : null;
    }

    private @Nullable Integer withoutRate(Profile profile) {
        int count = field.withoutRate() == null ? 0 : field.withoutRate().applyAsInt(profile);
        return count == 0 ? null : count;
    }

    /** When, without any event, this comparison may next change. */
    Optional<Instant> nextChange(Profile profile, Instant now) {
        if (field.window() != null) return field.window().nextChange(profile, now);
        if (op == Op.IS_EMPTY) return Optional.empty();
        if (operand() instanceof FromNow moving)
            return Optional.ofNullable((Instant) field.value(profile, now))
                    .flatMap(moment -> moving.nextMeeting(moment, now));
        if (!op.spans()) return Optional.empty();
        return Optional.ofNullable((Instant) field.value(profile, now))
                .map(this::end)
                .filter(now::isBefore);
    }

    @Override
    public boolean timed() {
        return field.window() != null || op.spans() || operands.stream().anyMatch(FromNow.class::isInstance);
    }

    Object operand() {
        return operands.getFirst();
    }

    Object operand(Instant now) {
        return operand() instanceof FromNow moving ? moving.at(now) : operand();
    }

    private Instant end(Instant moment) {
        return ((Span) operand()).after(moment);
    }

    private static int order(Object actual, Object operand) {
        return switch (actual) {
            case BigDecimal number -> number.compareTo((BigDecimal) operand);
            case Instant moment -> moment.compareTo((Instant) operand);
            default -> Alike.plain(actual).compareTo(Alike.plain(operand));
        };
    }
}
