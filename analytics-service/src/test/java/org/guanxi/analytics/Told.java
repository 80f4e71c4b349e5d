package org.guanxi.analytics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.sales.OrderCancelled;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.event.sales.OrderPlaced;

/** Events as the other services would publish them. */
final class Told {

    private Told() {}

    static AccountCreated account(UUID id, String name) {
        return new AccountCreated(
                id,
                Instant.parse("2026-01-01T00:00:00Z"),
                AccountKind.PERSON,
                name,
                "Retail",
                "华东",
                "CN",
                null,
                List.of());
    }

    static OrderPlaced order(UUID id, UUID account, Instant placedAt, String amount, String currency) {
        return new OrderPlaced(
                id, placedAt, account, "O-1", placedAt, new BigDecimal(amount), currency, BigDecimal.ONE, null);
    }

    static OrderChanged moved(OrderPlaced order, UUID account) {
        return new OrderChanged(
                order.orderId(),
                order.occurredAt().plusSeconds(60),
                account,
                order.number(),
                order.placedAt(),
                order.amount(),
                order.currency(),
                order.items(),
                order.accountId());
    }

    static OrderCancelled cancelled(OrderPlaced order) {
        return new OrderCancelled(
                order.orderId(),
                order.occurredAt().plusSeconds(60),
                order.accountId(),
                order.number(),
                order.placedAt(),
                order.amount(),
                order.currency(),
                "returned");
    }
}
