package org.guanxi.shared.event.sales;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.sales.lead.changed.v1")
public record LeadChanged(
        UUID leadId,
        Instant occurredAt,
        String name,
        @Nullable String company,
        String status,
        @Nullable String source,
        @Nullable UUID ownerId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return leadId;
    }
}
