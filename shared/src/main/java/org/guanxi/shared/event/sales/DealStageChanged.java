package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.sales.deal.stage-changed.v1")
public record DealStageChanged(
        UUID dealId,
        Instant occurredAt,
        UUID accountId,
        String name,
        String from,
        String to,
        BigDecimal amount,
        String currency,
        int probability)
        implements Event {

    @Override
    public UUID aggregateId() {
        return dealId;
    }
}
