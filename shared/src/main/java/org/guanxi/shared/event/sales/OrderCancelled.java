package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.sales.order.cancelled.v1")
public record OrderCancelled(
        UUID orderId,
        Instant occurredAt,
        UUID accountId,
        String number,
        Instant placedAt,
        BigDecimal amount,
        String currency,
        String reason)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
