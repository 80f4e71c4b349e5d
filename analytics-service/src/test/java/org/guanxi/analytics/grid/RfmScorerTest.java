package org.guanxi.analytics.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.profile.OrderDay;
import org.guanxi.analytics.profile.Orders;
import org.junit.jupiter.api.Test;

class RfmScorerTest {

    private final RfmScorer scorer = new RfmScorer(null, new Rates(Map.of("CNY", 1.0, "USD", 7.1)), Clock.systemUTC());

    @Test
    void convertsWhatHasARateAndLeavesOutWhatHasNone() {
        var orders = ordered(day("CNY", 2, 100), day("USD", 1, 10), day("CHF", 3, 1_000), day("", 1, 0));
        assertThat(scorer.measures(orders, "CNY").money()).isEqualTo(171);
        assertThat(scorer.measures(orders, "CNY").orders()).isEqualTo(7);
        assertThat(scorer.unpriced(orders, "CNY")).isEqualTo(3);
    }

    @Test
    void measuresInTheCommonCurrencyUnlessMostOrdersHaveNoRateToIt() {
        var dollars = ordered(day("USD", 5, 10), day("CHF", 1, 10));
        assertThat(scorer.currency(List.of(dollars))).isEqualTo("CNY");
        var francs = ordered(day("CHF", 5, 10), day("CNY", 1, 10));
        assertThat(scorer.currency(List.of(francs))).isEqualTo("CHF");
        assertThat(scorer.measures(francs, "CHF").money()).isEqualTo(10);
        assertThat(scorer.unpriced(francs, "CHF")).isEqualTo(1);
    }

    @Test
    void takesNoCurrencyFromOrdersWithoutMoney() {
        assertThat(scorer.currency(List.of(ordered(day("", 9, 0), day("USD", 1, 10)))))
                .isEqualTo("CNY");
        assertThat(scorer.currency(List.of(ordered(day("", 9, 0))))).isEqualTo("CNY");
    }

    private static Orders ordered(OrderDay... days) {
        return new Orders(List.of(days), null, null);
    }

    private static OrderDay day(String currency, int orders, int amount) {
        return new OrderDay(1, orders, BigDecimal.valueOf(amount), currency);
    }
}
