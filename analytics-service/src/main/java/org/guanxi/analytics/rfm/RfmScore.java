package org.guanxi.analytics.rfm;

import java.time.Duration;
import java.time.Instant;
import org.guanxi.analytics.fact.Money;

/**
 * Scores of one account at a moment, five being best, by the edges of the given version.
 *
 * @param measured what money was scored: all of it that a rate leads from to the edges' currency
 * @param unpriced how many orders' money that leaves out
 */
public record RfmScore(
        int recency, int frequency, int money, Money measured, int unpriced, Instant at, int edgesVersion) {

    /** The mean of frequency and money, halves upwards. */
    public int frequencyAndMoney() {
        return (frequency + money + 1) / 2;
    }

    /** Whole days; none for an order that the clock of another system has placed a little ahead of ours. */
    public long daysSince(Instant lastOrder) {
        return Math.max(0, Duration.between(lastOrder, at).toDays());
    }

    public RfmName name() {
        return RfmName.of(recency, frequencyAndMoney());
    }
}
