package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.sales.deal.reopened.v1")
public record DealReopened(
        UUID dealId,
        Instant occurredAt,
        UUID accountId,
        String name,
        String stage,
        BigDecimal amount,
        String currency,
        int probability)
        implements Event {

    @Override
    public UUID aggregateId() {
        return dealId;
    }
}
