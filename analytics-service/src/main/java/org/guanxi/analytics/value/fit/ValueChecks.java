package org.guanxi.analytics.value.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.lifetime.BgNbd;
import org.guanxi.analytics.lifetime.Frequencies;
import org.guanxi.analytics.lifetime.PurchaseSample;
import org.guanxi.analytics.lifetime.Tracking;
import org.guanxi.analytics.profile.Orders;
import org.guanxi.analytics.value.model.Purchases;
import org.guanxi.analytics.value.model.ValueModel;

/** Holds a model against what its accounts did: while they were observed, and after, as far as that is known. */
final class ValueChecks {

    private ValueChecks() {}

    static ValueModel.Diagnostics diagnostics(BgNbd model, PurchaseSample sample, HoldOut holdOut) {
        var cohort = holdOut.cohort().stream().map(Orders::dates).toList();
        return new ValueModel.Diagnostics(
                Frequencies.of(model, sample), Tracking.of(model, cohort, holdOut.end(), holdOut.until()));
    }

    static Optional<BackTest> backTest(BgNbd model, HoldOut holdOut) {
        if (holdOut.isEmpty()) return Optional.empty();
        var end = LocalDate.ofEpochDay(holdOut.end());
        var outcomes = new ArrayList<BackTest.Outcome>();
        for (var orders : holdOut.cohort()) {
            var before = Purchases.of(orders, end, "", new Rates(Map.of())).orElseThrow();
            int after = (int) orders.dates().stream()
                    .filter(day -> day > holdOut.end() && day <= holdOut.until())
                    .count();
            outcomes.add(new BackTest.Outcome(before.history(), after));
        }
        return Optional.of(BackTest.of(model, outcomes, (holdOut.until() - holdOut.end()) / 7.0));
    }
}
