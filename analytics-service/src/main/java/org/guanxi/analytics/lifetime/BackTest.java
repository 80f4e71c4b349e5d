package org.guanxi.analytics.lifetime;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model expected of the weeks after the end of observation against what came, in all and by the number of repeats
 * seen before (Fader, Hardie and Lee 2005, figure 4). The last group holds all with {@link #MOST_REPEATS} and more.
 */
public record BackTest(double weeks, double expected, long actual, double meanAbsoluteError, List<RepeatGroup> groups) {

    public static final int MOST_REPEATS = 7;

    /** Means over the customers of a group. */
    public record RepeatGroup(int repeats, int customers, double expected, double actual) {}

    /** One customer: what was known, and on how many days orders came after. */
    public record Outcome(PurchaseHistory before, int after) {}

    public static BackTest of(BgNbd model, List<Outcome> outcomes, double weeks) {
        var groups = new ArrayList<RepeatGroup>();
        double total = 0;
        double error = 0;
        for (int repeats = 0; repeats <= MOST_REPEATS; repeats++) {
            double expected = 0;
            int actual = 0;
            int customers = 0;
            for (var outcome : outcomes) {
                if (Math.min(outcome.before.repeats(), MOST_REPEATS) != repeats) continue;
                double orders = model.expectedOrders(outcome.before, weeks);
                customers++;
                expected += orders;
                actual += outcome.after;
                error += Math.abs(orders - outcome.after);
            }
            total += expected;
            if (customers > 0)
                groups.add(new RepeatGroup(repeats, customers, expected / customers, (double) actual / customers));
        }
        long came = outcomes.stream().mapToLong(Outcome::after).sum();
        return new BackTest(weeks, total, came, error / outcomes.size(), List.copyOf(groups));
    }
}
