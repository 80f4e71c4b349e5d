package org.guanxi.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.event.sales.OrderChanged;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();

    @Test
    void toldTheSameAgainDoesNotChange() {
        Order order = Order.told(new OrderKey("erp", "1"), facts("0", "0.0"), NOW);
        assertThat(order.placed().amount()).isEqualByComparingTo("0");
        assertThat(order.change(facts("0.0000", "0"), NOW)).isEmpty();
        assertThat(order.change(facts("5", "1"), NOW).orElseThrow().amount()).isEqualByComparingTo("5");
    }

    @Test
    void tellsWhoseItWasWhenItMovesToAnotherAccount() {
        Order order = Order.told(new OrderKey("erp", "1"), facts("5", "1"), NOW);
        OrderFacts elsewhere = new OrderFacts(UUID.randomUUID(), "1", NOW, new Money(number("6"), "CNY"), number("1"));
        OrderChanged moved = order.change(elsewhere, NOW).orElseThrow();
        assertThat(moved.accountId()).isEqualTo(elsewhere.accountId());
        assertThat(moved.fromAccountId()).isEqualTo(ACCOUNT);
        assertThat(order.change(facts("5", "1"), NOW).orElseThrow().fromAccountId())
                .isEqualTo(elsewhere.accountId());
        assertThat(order.change(facts("7", "1"), NOW).orElseThrow().fromAccountId())
                .isNull();
    }

    @Test
    void isCancelledOnceAndThenStaysAsItIs() {
        Order order = Order.told(new OrderKey("erp", "1"), facts("5", "1"), NOW);
        assertThat(order.cancel("Sent back", NOW).reason()).isEqualTo("Sent back");
        assertThatThrownBy(() -> order.cancel("Again", NOW)).isInstanceOf(OrderIsCancelled.class);
        assertThatThrownBy(() -> order.change(facts("6", "1"), NOW)).isInstanceOf(OrderIsCancelled.class);
        assertThat(order.change(facts("5", "1"), NOW)).isEmpty();
    }

    private static OrderFacts facts(String amount, String items) {
        return new OrderFacts(ACCOUNT, "1", NOW, new Money(number(amount), "CNY"), number(items));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
