package org.guanxi.analytics.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.profile.Orders;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.rfm.RfmEdges;
import org.springframework.stereotype.Component;

/** Where an account stands on the grid by the newest edges. */
@Component
public class RfmScorer {

    private final RfmEdgesTable table;
    private final Rates rates;
    private final Clock clock;

    RfmScorer(RfmEdgesTable table, Rates rates, Clock clock) {
        this.table = table;
        this.rates = rates;
        this.clock = clock;
    }

    /** The scoring by the edges that are newest now, as of now. */
    public UnaryOperator<Profile> newest() {
        var edges = table.newest().map(RfmEdgesTable.Drawn::edges);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return profile -> profile.with(edges.filter(drawn -> profile.orders().count() > 0)
                .map(drawn -> drawn.score(measures(profile.orders()), now))
                .orElse(null));
    }

    RfmEdges.Measures measures(Orders orders) {
        return new RfmEdges.Measures(orders.days().getLast().day(), orders.count(), money(orders));
    }

    /** All orders in one currency where rates are known; in the account's own where one is not. */
    private double money(Orders orders) {
        double money = orders.days().stream()
                .mapToDouble(day -> day.amount().doubleValue() * rates.rate(day.currency()))
                .sum();
        return BigDecimal.valueOf(money).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
