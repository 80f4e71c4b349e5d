package org.guanxi.shared.event.sales;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.sales.lead.converted.v1")
public record LeadConverted(
        UUID leadId,
        Instant occurredAt,
        String name,
        UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID dealId) implements Event {

    @Override
    public UUID aggregateId() {
        return leadId;
    }
}
