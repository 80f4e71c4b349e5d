package org.guanxi.analytics.value.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.lifetime.BgNbd;
import org.guanxi.analytics.profile.Orders;
import org.guanxi.analytics.value.model.Purchases;

/** Holds a model of a past day against what its accounts did in the year after, as far as that is known. */
final class ValueBackTest {

    private static final int LONGEST_DAYS = 364;
    private static final int SHORTEST_DAYS = 28;

    private ValueBackTest() {}

    static Optional<BackTest> of(BgNbd model, List<Orders> all, LocalDate end, LocalDate today) {
        int from = (int) end.toEpochDay();
        var sample = all.stream()
                .filter(orders -> orders.days().getFirst().day() <= from)
                .toList();
        int last = sample.stream()
                .mapToInt(orders -> orders.days().getLast().day())
                .max()
                .orElse(from);
        int until = (int) Math.min(Math.min(last, today.toEpochDay()), from + LONGEST_DAYS);
        if (until - from < SHORTEST_DAYS) return Optional.empty();
        var outcomes = new ArrayList<BackTest.Outcome>();
        for (var orders : sample) {
            var before = Purchases.of(orders, end, "", new Rates(Map.of())).orElseThrow();
            int after = (int) orders.dates().stream()
                    .filter(day -> day > from && day <= until)
                    .count();
            outcomes.add(new BackTest.Outcome(before.history(), after));
        }
        return Optional.of(BackTest.of(model, outcomes, (until - from) / 7.0));
    }
}
