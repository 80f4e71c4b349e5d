package org.guanxi.analytics.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What a made-up history of accounts tells, event by event, sequences rising. */
public final class AnyFacts {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> CURRENCIES = List.of("CNY", "CNY", "USD", "SEK");
    private static final List<String> CASE_STATES = List.of("OPEN", "PENDING_CUSTOMER", "RESOLVED", "CLOSED");

    private AnyFacts() {}

    public static List<Fact> of(UUID account, RandomGenerator random, int events) {
        return of(List.of(account), random, events);
    }

    /** Where there are several accounts, things go from one to another. */
    public static List<Fact> of(List<UUID> accounts, RandomGenerator random, int events) {
        var known = new ArrayList<Fact>();
        var news = new ArrayList<Fact>();
        for (long sequence = 1; sequence <= events; sequence++) {
            boolean first = known.isEmpty() || random.nextInt(3) == 0;
            var kind = FactKind.values()[random.nextInt(FactKind.values().length)];
            var fact = first
                    ? Fact.of(kind, new UUID(random.nextLong(), random.nextLong()), any(accounts, random))
                    : at(any(accounts, random), known.get(random.nextInt(known.size())));
            if (first) known.add(fact);
            news.add(first ? begun(fact, sequence, random) : moved(fact, sequence, random));
        }
        return news;
    }

    private static UUID any(List<UUID> accounts, RandomGenerator random) {
        return accounts.get(random.nextInt(accounts.size()));
    }

    private static Fact at(UUID account, Fact fact) {
        return Fact.of(fact.kind(), fact.id(), account);
    }

    private static Fact begun(Fact fact, long sequence, RandomGenerator random) {
        var begun = fact.started(sequence, moment(random));
        return switch (fact.kind()) {
            case ORDER -> worth(begun.is(sequence, Status.PLACED, moment(random)), sequence, random);
            case DEAL -> worth(begun.is(sequence, Status.OPEN, moment(random)), sequence, random);
            case CASE -> begun.is(sequence, "NEW", moment(random)).urgent(sequence, "URGENT");
            case INTERACTION, MESSAGE -> begun;
        };
    }

    private static Fact moved(Fact fact, long sequence, RandomGenerator random) {
        return switch (fact.kind()) {
            case ORDER ->
                random.nextBoolean()
                        ? fact.is(sequence, Status.CANCELLED, moment(random))
                        : worth(fact.started(sequence, moment(random)), sequence, random);
            case DEAL -> fact.is(sequence, random.nextBoolean() ? Status.WON : Status.LOST, moment(random));
            case CASE ->
                random.nextBoolean()
                        ? fact.urgent(sequence, "LOW")
                        : fact.is(sequence, CASE_STATES.get(random.nextInt(4)), moment(random));
            case INTERACTION, MESSAGE -> fact.started(sequence, moment(random));
        };
    }

    private static Fact worth(Fact fact, long sequence, RandomGenerator random) {
        return fact.worth(sequence, BigDecimal.valueOf(random.nextInt(100_000), 2), CURRENCIES.get(random.nextInt(4)));
    }

    private static Instant moment(RandomGenerator random) {
        return START.plusSeconds(random.nextInt(300 * 86_400));
    }
}
