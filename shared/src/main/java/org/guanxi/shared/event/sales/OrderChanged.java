package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

/** @param fromAccountId whose it was, where it moved to another account */
@EventType("crm.sales.order.changed.v1")
public record OrderChanged(
        UUID orderId,
        Instant occurredAt,
        UUID accountId,
        String number,
        Instant placedAt,
        BigDecimal amount,
        String currency,
        BigDecimal items,
        @Nullable UUID fromAccountId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return orderId;
    }
}
