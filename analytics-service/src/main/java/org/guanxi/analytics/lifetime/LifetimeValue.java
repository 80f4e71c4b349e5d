package org.guanxi.analytics.lifetime;

/**
 * Money expected over the coming months: the sum over months of expected orders in that month, times expected spend,
 * times margin, discounted to today (Fader, Hardie and Lee, "RFM and CLV", Journal of Marketing Research 42, 2005).
 */
public record LifetimeValue(BgNbd orders, double margin, double yearlyDiscount) {

    public static final double WEEKS_PER_MONTH = 365.25 / 12 / 7;

    public double of(PurchaseHistory history, double expectedSpend, int months) {
        double monthly = Math.pow(1 + yearlyDiscount, -1.0 / 12);
        double before = 0;
        double sum = 0;
        for (int month = 1; month <= months; month++) {
            double until = orders.expectedOrders(history, month * WEEKS_PER_MONTH);
            sum += (until - before) * Math.pow(monthly, month);
            before = until;
        }
        return sum * expectedSpend * margin;
    }
}
