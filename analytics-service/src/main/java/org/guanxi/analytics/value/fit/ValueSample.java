package org.guanxi.analytics.value.fit;

import java.time.LocalDate;
import java.util.List;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.lifetime.PurchaseHistory;
import org.guanxi.analytics.lifetime.Spending;
import org.guanxi.analytics.profile.OrderDay;
import org.guanxi.analytics.profile.Orders;
import org.guanxi.analytics.value.model.Purchases;

/** Every account that had ordered by the end of observation. */
record ValueSample(
        LocalDate from, String currency, List<PurchaseHistory> histories, List<Spending> spendings, long unpriced) {

    static ValueSample of(List<Orders> all, LocalDate end, Rates rates) {
        var currency = commonest(all, end);
        var purchases = all.stream()
                .flatMap(orders -> Purchases.of(orders, end, currency, rates).stream())
                .toList();
        var repeated = purchases.stream()
                .map(Purchases::spending)
                .filter(spending -> spending.repeats() > 0)
                .toList();
        var priced = repeated.stream().filter(spending -> spending.mean() > 0).toList();
        long unpriced = repeated.stream()
                .filter(spending -> Double.isNaN(spending.mean()))
                .count();
        return new ValueSample(
                firstDay(all, end),
                currency,
                purchases.stream().map(Purchases::history).toList(),
                priced,
                unpriced);
    }

    private static LocalDate firstDay(List<Orders> all, LocalDate end) {
        int first = all.stream()
                .flatMap(orders -> orders.days().stream().limit(1))
                .mapToInt(OrderDay::day)
                .min()
                .orElse((int) end.toEpochDay());
        return LocalDate.ofEpochDay(first);
    }

    private static String commonest(List<Orders> all, LocalDate end) {
        var observed = all.stream().flatMap(each -> each.days().stream()).filter(day -> day.day() <= end.toEpochDay());
        return OrderDay.commonestCurrency(observed).orElse("");
    }
}
