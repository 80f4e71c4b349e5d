package org.guanxi.analytics.value.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.lifetime.PurchaseHistory;
import org.guanxi.analytics.lifetime.Spending;
import org.guanxi.analytics.profile.Orders;

/**
 * One account's orders until a day as the models see them: orders of one day are one purchase, time is counted in weeks,
 * amounts are in the model's currency; NaN where no rate is known.
 */
public record Purchases(PurchaseHistory history, Spending spending) {

    public static Optional<Purchases> of(Orders orders, LocalDate end, String currency, Rates rates) {
        int last = (int) end.toEpochDay();
        var days = new TreeMap<Integer, Double>();
        for (var day : orders.days()) {
            double amount = day.amount().doubleValue() * rates.factor(day.currency(), currency);
            if (day.day() <= last) days.merge(day.day(), amount, Double::sum);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(of(days, last));
    }

    private static Purchases of(TreeMap<Integer, Double> days, int end) {
        int repeats = days.size() - 1;
        double recency = (days.lastKey() - days.firstKey()) / 7.0;
        double age = (end - days.firstKey()) / 7.0;
        double spent = days.tailMap(days.firstKey(), false).values().stream()
                .mapToDouble(amount -> amount)
                .sum();
        return new Purchases(
                new PurchaseHistory(repeats, recency, age), new Spending(repeats, repeats == 0 ? 0 : spent / repeats));
    }
}
