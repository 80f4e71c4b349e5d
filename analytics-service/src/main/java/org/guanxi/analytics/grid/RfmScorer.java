package org.guanxi.analytics.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.profile.OrderDay;
import org.guanxi.analytics.profile.Orders;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.rfm.RfmEdges;
import org.guanxi.analytics.rfm.RfmScore;
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
        var newest = table.newest();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return profile -> profile.with(newest.filter(drawn -> profile.orders().count() > 0)
                .map(drawn -> score(drawn, profile.orders(), now))
                .orElse(null));
    }

    private RfmScore score(RfmEdgesTable.Drawn drawn, Orders orders, Instant now) {
        var currency = currency(drawn);
        return drawn.edges().score(measures(orders, currency), currency, now);
    }

    /** Everybody's money in one currency; what cannot be converted to it is left out, as the value model does. */
    RfmEdges.Measures measures(Orders orders, String currency) {
        return new RfmEdges.Measures(
                orders.days().getLast().day(), orders.count(), money(orders, currency), unpriced(orders, currency));
    }

    /** The currency to measure all these in. */
    String currency(Collection<Orders> all) {
        var paid = all.stream()
                .flatMap(orders -> orders.days().stream())
                .filter(day -> day.amount().signum() != 0);
        return OrderDay.commonestCurrency(paid).map(rates::across).orElseGet(this::common);
    }

    /** How many orders' money {@link #measures} leaves out. */
    int unpriced(Orders orders, String currency) {
        return orders.days().stream()
                .filter(day -> day.amount().signum() != 0 && !convertible(day, currency))
                .mapToInt(OrderDay::orders)
                .sum();
    }

    private double money(Orders orders, String currency) {
        double money = orders.days().stream()
                .filter(day -> convertible(day, currency))
                .mapToDouble(day -> day.amount().doubleValue() * rates.factor(day.currency(), currency))
                .sum();
        return BigDecimal.valueOf(money).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    private boolean convertible(OrderDay day, String currency) {
        return Double.isFinite(rates.factor(day.currency(), currency));
    }

    private String currency(RfmEdgesTable.Drawn drawn) {
        return Objects.requireNonNullElseGet(drawn.currency(), this::common);
    }

    private String common() {
        return Objects.requireNonNullElse(rates.common(), "");
    }
}
