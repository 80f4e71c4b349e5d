package org.guanxi.analytics.lifetime;

/**
 * One customer's purchases as the models see them, in weeks.
 *
 * @param repeats days with an order after the first such day (x)
 * @param recency from the first to the last day with an order (t_x)
 * @param age from the first day with an order to the end of observation (T)
 */
public record PurchaseHistory(int repeats, double recency, double age) {

    public PurchaseHistory {
        if (repeats < 0 || !(recency >= 0) || !(age >= recency) || (repeats == 0) != (recency == 0))
            throw new IllegalArgumentException("repeats %d, recency %s, age %s".formatted(repeats, recency, age));
    }
}
