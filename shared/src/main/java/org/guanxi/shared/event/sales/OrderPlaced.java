package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

/** @param dealId the won deal that it comes from */
@EventType("crm.sales.order.placed.v1")
public record OrderPlaced(
        UUID orderId,
        Instant occurredAt,
        UUID accountId,
        String number,
        Instant placedAt,
        BigDecimal amount,
        String currency,
        BigDecimal items,
        @Nullable UUID dealId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
