package org.guanxi.analytics.value.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.profile.OrderDay;
import org.guanxi.analytics.profile.Orders;
import org.junit.jupiter.api.Test;

class ValueFitterTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final int TODAY =
            (int) NOW.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();

    private final ValueFitter fitter = new ValueFitter(new Rates(Map.of("CNY", 1.0)), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void warnsWhenTheOrdersHardlyDetermineAParameter() {
        assertThat(warnings(120, 0.02)).contains(ValueFitter.PARAMETERS_LOOSE);
    }

    @Test
    void doesNotWarnWhenManyCustomersHaveStoppedBuying() {
        assertThat(warnings(3_000, 0.3)).isEmpty();
    }

    private List<String> warnings(int customers, double leaving) {
        Random random = new Random(4);
        List<Orders> all =
                Stream.generate(() -> orders(random, leaving)).limit(customers).toList();
        return fitter.fit(1, all, null, true).warnings();
    }

    /** Rates of buying are Erlang distributed (r = 2); who has bought stops with a chance around {@code leaving}. */
    private static Orders orders(Random random, double leaving) {
        double rate = (random.nextExponential() + random.nextExponential()) / 80;
        double stops = leaving * 2 * random.nextDouble();
        double spends = 50 + 50 * (random.nextExponential() + random.nextExponential());
        List<OrderDay> days = new ArrayList<>();
        double day = TODAY - 700 + random.nextInt(400);
        do {
            double amount = spends * (0.5 + random.nextDouble());
            days.add(new OrderDay((int) day, 1, BigDecimal.valueOf((long) amount), "CNY"));
            day += 1 + random.nextExponential() / rate;
        } while (day < TODAY && random.nextDouble() >= stops);
        return new Orders(days, NOW, NOW);
    }
}
