package org.guanxi.analytics.rfm;

import java.time.Duration;
import java.time.Instant;

/** Scores of one account at a moment, five being best, by the edges of the given version. */
public record RfmScore(int recency, int frequency, int money, Instant at, int edgesVersion) {

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
