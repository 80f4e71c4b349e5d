package org.guanxi.analytics.profile;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * Deals, cases, interactions and messages of one account in numbers.
 *
 * @param caseDays the day of each case, for windows
 */
public record Dealings(
        int openDeals,
        Amounts openAmounts,
        int wonDeals,
        Amounts wonAmounts,
        int lostDeals,
        @Nullable Instant lastWonAt,
        int openCases,
        int openUrgentCases,
        List<Integer> caseDays,
        @Nullable Instant lastCaseAt,
        int interactions,
        @Nullable Instant lastInteractionAt,
        int messages,
        @Nullable Instant lastMessageAt) {

    /** Support-service's own words, held against the description of its API. */
    static final List<String> FINISHED = List.of("RESOLVED", "CLOSED", "REJECTED");

    static final String URGENT = "URGENT";
    static final Dealings NONE = of(List.of());

    static Dealings of(Collection<Fact> facts) {
        var deals = of(facts, FactKind.DEAL);
        var won = deals.stream().filter(deal -> deal.is(Status.WON)).toList();
        var open = deals.stream().filter(deal -> deal.is(Status.OPEN)).toList();
        var cases = of(facts, FactKind.CASE);
        var pending = cases.stream().filter(Dealings::pending).toList();
        var interactions = of(facts, FactKind.INTERACTION);
        var messages = of(facts, FactKind.MESSAGE);
        return new Dealings(
                open.size(),
                amounts(open),
                won.size(),
                amounts(won),
                (int) deals.stream().filter(deal -> deal.is(Status.LOST)).count(),
                last(won.stream().map(Dealings::since)),
                pending.size(),
                (int) pending.stream().filter(Dealings::urgent).count(),
                starts(cases).map(Orders::dayOf).sorted().toList(),
                last(starts(cases)),
                interactions.size(),
                last(starts(interactions)),
                messages.size(),
                last(starts(messages)));
    }

    private static List<Fact> of(Collection<Fact> facts, FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    private static boolean pending(Fact fact) {
        return fact.status() != null && !FINISHED.contains(fact.status().value().name());
    }

    private static boolean urgent(Fact fact) {
        return fact.priority() != null && fact.priority().value().equals(URGENT);
    }

    private static Instant since(Fact fact) {
        return fact.status() == null ? Instant.EPOCH : fact.status().value().since();
    }

    private static Amounts amounts(List<Fact> deals) {
        return Amounts.of(deals.stream()
                .map(Fact::amount)
                .filter(Objects::nonNull)
                .map(money -> new Amounts.Part(money.currency(), 1, money.amount())));
    }

    private static Stream<Instant> starts(List<Fact> facts) {
        return facts.stream().map(Fact::startedAt).filter(Objects::nonNull);
    }

    private static @Nullable Instant last(Stream<Instant> moments) {
        return moments.max(naturalOrder()).orElse(null);
    }
}
