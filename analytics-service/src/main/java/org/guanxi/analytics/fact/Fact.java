package org.guanxi.analytics.fact;

import static java.time.temporal.ChronoUnit.MICROS;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the stream has told so far about one aggregate of an account. Events tell parts; {@link #merge} keeps the latest of
 * each part, so that the same events in any order, once or more often, end in the same fact. It belongs to the account that
 * the latest of all events named.
 *
 * @param start when it came about: an order placed, a case opened
 */
public record Fact(
        FactKind kind,
        UUID id,
        UUID accountId,
        @Nullable Told<Instant> start,
        @Nullable Told<Status> status,
        @Nullable Told<Money> money,
        @Nullable Told<String> priority) {

    /** Which fact it is, whosever it is. */
    public record Key(FactKind kind, UUID id) {}

    public static Fact of(FactKind kind, UUID id, UUID accountId) {
        return new Fact(kind, id, accountId, null, null, null, null);
    }

    public Fact started(long sequence, Instant at) {
        return new Fact(kind, id, accountId, new Told<>(sequence, at.truncatedTo(MICROS)), status, money, priority);
    }

    public Fact is(long sequence, String name, Instant since) {
        return new Fact(
                kind,
                id,
                accountId,
                start,
                new Told<>(sequence, new Status(name, since.truncatedTo(MICROS))),
                money,
                priority);
    }

    public Fact worth(long sequence, BigDecimal amount, String currency) {
        var money = new Money(amount.stripTrailingZeros(), currency);
        return new Fact(kind, id, accountId, start, status, new Told<>(sequence, money), priority);
    }

    public Fact urgent(long sequence, String level) {
        return new Fact(kind, id, accountId, start, status, money, new Told<>(sequence, level));
    }

    Fact merge(Fact other) {
        return new Fact(
                kind,
                id,
                other.sequence() > sequence() ? other.accountId : accountId,
                Told.later(start, other.start),
                Told.later(status, other.status),
                Told.later(money, other.money),
                Told.later(priority, other.priority));
    }

    public Key key() {
        return new Key(kind, id);
    }

    /** Of the latest event: its parts are the latest of their kind, so that one of them still carries it. */
    private long sequence() {
        return Stream.of(start, status, money, priority)
                .mapToLong(part -> part == null ? 0 : part.sequence())
                .max()
                .orElse(0);
    }

    public boolean is(String name) {
        return status != null && status.value().name().equals(name);
    }

    @Nullable
    public Instant startedAt() {
        return start == null ? null : start.value();
    }

    @Nullable
    public Money amount() {
        return money == null ? null : money.value();
    }
}
