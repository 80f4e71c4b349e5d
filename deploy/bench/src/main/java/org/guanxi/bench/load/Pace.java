package org.guanxi.bench.load;

import java.time.Duration;

/**
 * How long and how often. The quick one shows that everything works; its figures mean little.
 *
 * @param watching how long new accounts are looked for in analytics
 */
public record Pace(
        boolean full,
        int rounds,
        Duration warmUp,
        Duration leadIn,
        Duration counted,
        int importedRows,
        int drainedRows,
        Duration watching) {

    public static final Pace FULL = new Pace(
            true,
            5,
            Duration.ofSeconds(240),
            Duration.ofSeconds(3),
            Duration.ofSeconds(12),
            20_000,
            20_000,
            Duration.ofSeconds(30));
    public static final Pace QUICK = new Pace(
            false,
            2,
            Duration.ofSeconds(20),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            3_000,
            3_000,
            Duration.ofSeconds(6));
}
