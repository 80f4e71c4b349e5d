package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.sales.deal.opened.v1")
public record DealOpened(
        UUID dealId,
        Instant occurredAt,
        UUID accountId,
        String name,
        String pipeline,
        String stage,
        BigDecimal amount,
        String currency,
        int probability,
        @Nullable UUID ownerId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return dealId;
    }
}
