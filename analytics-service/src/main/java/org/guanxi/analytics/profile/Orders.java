package org.guanxi.analytics.profile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.fact.Status;
import org.jspecify.annotations.Nullable;

/** An account's placed orders by day, the way in which customer value and time windows need them. */
public record Orders(
        List<OrderDay> days,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt) {

    static final Orders NONE = new Orders(List.of(), null, null);

    private record Key(int day, String currency) {}

    static Orders of(Collection<Fact> facts) {
        var placed = facts.stream()
                .filter(fact -> fact.kind() == FactKind.ORDER && fact.is(Status.PLACED) && fact.startedAt() != null)
                .toList();
        var byDay = new TreeMap<Key, OrderDay>(comparing(Key::day).thenComparing(Key::currency));
        placed.forEach(fact -> {
            var day = day(fact);
            byDay.merge(new Key(day.day(), day.currency()), day, Orders::plus);
        });
        var moments =
                placed.stream().map(Fact::startedAt).filter(Objects::nonNull).toList();
        return new Orders(
                List.copyOf(byDay.values()),
                moments.stream().min(naturalOrder()).orElse(null),
                moments.stream().max(naturalOrder()).orElse(null));
    }

    public int count() {
        return days.stream().mapToInt(OrderDay::orders).sum();
    }

    /** The currency of most orders, the first by name among equals. */
    public @Nullable String currency() {
        return OrderDay.commonestCurrency(days.stream()).orElse(null);
    }

    Amounts amounts() {
        return Amounts.of(days.stream().map(day -> new Amounts.Part(day.currency(), day.orders(), day.amount())));
    }

    /** How many are in a currency that no rate leads from to the given one, those that cost nothing included. */
    public int withoutRate(String currency, Rates rates) {
        return days.stream()
                .filter(day -> !Double.isFinite(rates.factor(day.currency(), currency)))
                .mapToInt(OrderDay::orders)
                .sum();
    }

    /** The days of orders, in order, each once. */
    public List<Integer> dates() {
        return days.stream().map(OrderDay::day).distinct().toList();
    }

    /** A number for each order: its day. */
    public List<Integer> dayOfEach() {
        var all = new ArrayList<Integer>();
        for (var day : days) for (int i = 0; i < day.orders(); i++) all.add(day.day());
        return all;
    }

    static int dayOf(Instant moment) {
        return (int) moment.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    private static OrderDay day(Fact fact) {
        var money = fact.amount();
        int day = dayOf(Objects.requireNonNull(fact.startedAt()));
        return money == null
                ? new OrderDay(day, 1, BigDecimal.ZERO, "")
                : new OrderDay(day, 1, money.amount().stripTrailingZeros(), money.currency());
    }

    private static OrderDay plus(OrderDay one, OrderDay other) {
        var sum = one.amount().add(other.amount()).stripTrailingZeros();
        return new OrderDay(one.day(), one.orders() + other.orders(), sum, one.currency());
    }
}
