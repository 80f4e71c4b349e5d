package org.guanxi.analytics.rfm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.guanxi.analytics.fact.Money;

/**
 * One version of the grid's borders. Recency is held as the day of the last order, so that a score changes with an order or
 * with new edges but never by the mere passing of a night.
 */
public record RfmEdges(int version, int population, Quintiles recency, Quintiles frequency, Quintiles money) {

    /**
     * What is scored: the last order's day, the number of orders and the money of one account.
     *
     * @param unpriced how many orders' money is left out
     */
    public record Measures(int lastDay, int orders, double money, int unpriced) {}

    public static RfmEdges of(int version, List<Measures> population) {
        return new RfmEdges(
                version,
                population.size(),
                Quintiles.of(population.stream().mapToDouble(Measures::lastDay).toArray()),
                Quintiles.of(population.stream().mapToDouble(Measures::orders).toArray()),
                Quintiles.of(population.stream().mapToDouble(Measures::money).toArray()));
    }

    /** @param currency what the money is in */
    public RfmScore score(Measures measures, String currency, Instant at) {
        var amount = BigDecimal.valueOf(measures.money).stripTrailingZeros();
        return new RfmScore(
                recency.score(measures.lastDay),
                frequency.score(measures.orders),
                money.score(measures.money),
                new Money(amount, currency),
                measures.unpriced,
                at,
                version);
    }
}
