package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.sales.deal.won.v1")
public record DealWon(
        UUID dealId, Instant occurredAt, UUID accountId, String name, String from, BigDecimal amount, String currency)
        implements Event {

    @Override
    public UUID aggregateId() {
        return dealId;
    }
}
