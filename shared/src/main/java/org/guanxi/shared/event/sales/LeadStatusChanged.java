package org.guanxi.shared.event.sales;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.sales.lead.status-changed.v1")
public record LeadStatusChanged(
        UUID leadId,
        Instant occurredAt,
        String name,
        String from,
        String to,
        @Nullable String reason,
        @Nullable UUID ownerId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return leadId;
    }
}
