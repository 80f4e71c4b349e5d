package org.guanxi.analytics.rfm;

/** Scores of one account, five being best, by the edges of the given version. */
public record RfmScore(int recency, int frequency, int money, int edgesVersion) {

    /** The mean of frequency and money, halves upwards. */
    public int frequencyAndMoney() {
        return (frequency + money + 1) / 2;
    }

    public RfmName name() {
        return RfmName.of(recency, frequencyAndMoney());
    }
}
