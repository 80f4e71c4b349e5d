package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.sales.deal.lost.v1")
public record DealLost(
        UUID dealId,
        Instant occurredAt,
        UUID accountId,
        String name,
        String from,
        BigDecimal amount,
        String currency,
        String reason)
        implements Event {

    @Override
    public UUID aggregateId() {
        return dealId;
    }
}
