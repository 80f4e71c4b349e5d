package org.guanxi.analytics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LifetimeValueTest {

    private final BgNbd model = new BgNbd(0.243, 4.414, 0.793, 2.426);
    private final PurchaseHistory history = new PurchaseHistory(2, 30.4, 38.9);

    @Test
    void isOrdersTimesSpendWithoutDiscount() {
        double orders = model.expectedOrders(history, 12 * LifetimeValue.WEEKS_PER_MONTH);
        assertThat(new LifetimeValue(model, 1, 0).of(history, 20, 12)).isCloseTo(20 * orders, within(1e-9));
    }

    @Test
    void discountsLaterMonthsMore() {
        double plain = new LifetimeValue(model, 1, 0).of(history, 20, 12);
        double discounted = new LifetimeValue(model, 1, 0.1).of(history, 20, 12);
        assertThat(discounted).isBetween(plain / 1.1, plain);
    }

    @Test
    void keepsOnlyTheMargin() {
        double plain = new LifetimeValue(model, 1, 0.1).of(history, 20, 12);
        assertThat(new LifetimeValue(model, 0.3, 0.1).of(history, 20, 12)).isCloseTo(0.3 * plain, within(1e-9));
    }
}
