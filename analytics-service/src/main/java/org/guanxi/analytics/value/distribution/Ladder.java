package org.guanxi.analytics.value.distribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Round amounts between two others, each a similar multiple of the one before: values of customers are spread over powers of ten,
 * so that equal steps would put nearly all of them into the first.
 */
final class Ladder {

    static final int MOST = 12;

    /** From the finest to the coarsest: the rungs within each power of ten. */
    private static final List<List<String>> RUNGS = List.of(
            List.of("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "8"),
            List.of("1", "1.5", "2", "3", "5", "7"),
            List.of("1", "2", "5"),
            List.of("1"));

    private static final int WIDEST = 9;

    private Ladder() {}

    /**
     * The finest ladder that is not too long; nothing where there is no room for one.
     *
     * @param decimals that an amount has at most
     */
    static List<BigDecimal> between(double low, double high, int decimals) {
        if (!(high > 0)) return List.of();
        double from = Math.max(low, high / Math.pow(10, WIDEST));
        for (var rungs : RUNGS) {
            var ladder = ladder(rungs, Math.max(from, Math.pow(10, -decimals)), high, decimals);
            if (ladder.size() <= MOST) return ladder;
        }
        throw new IllegalStateException("From " + from + " to " + high);
    }

    private static List<BigDecimal> ladder(List<String> rungs, double from, double to, int decimals) {
        var ladder = new ArrayList<BigDecimal>();
        int last = (int) Math.floor(Math.log10(to)) + 1;
        for (int power = (int) Math.floor(Math.log10(from)); power <= last; power++)
            for (var rung : rungs) {
                var amount = new BigDecimal(rung).scaleByPowerOfTen(power).stripTrailingZeros();
                if (amount.doubleValue() >= from && amount.doubleValue() <= to && amount.scale() <= decimals)
                    ladder.add(amount.setScale(Math.max(0, amount.scale())));
            }
        return ladder;
    }
}
