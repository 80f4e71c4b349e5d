package org.guanxi.sales.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.pricing.LineView;
import org.guanxi.shared.event.customer.ExternalKey;
import org.jspecify.annotations.Nullable;

record OrderView(
        UUID id,
        String number,
        UUID accountId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal amount,
        String currency,
        BigDecimal items,
        @Nullable String reason,
        @Nullable UUID dealId,
        List<LineView> lines,
        List<ExternalKey> externalKeys,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static OrderView of(Order order) {
        OrderFacts facts = order.facts();
        String currency = facts.total().currency();
        return new OrderView(
                order.id(),
                facts.number(),
                facts.accountId(),
                order.status(),
                facts.placedAt(),
                facts.total().amount(),
                currency,
                facts.items(),
                order.reason(),
                order.dealId(),
                LineView.of(order.lines(), currency),
                order.key().map(key -> new ExternalKey(key.source(), key.externalId())).stream()
                        .toList(),
                order.createdAt(),
                order.changedAt(),
                order.version());
    }
}
