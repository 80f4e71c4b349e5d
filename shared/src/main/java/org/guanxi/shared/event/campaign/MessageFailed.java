package org.guanxi.shared.event.campaign;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.campaign.message.failed.v1")
public record MessageFailed(
        UUID messageId,
        Instant occurredAt,
        UUID campaignId,
        String campaign,
        UUID accountId,
        @Nullable UUID contactId,
        String channel,
        String reason)
        implements Event {

    @Override
    public UUID aggregateId() {
        return messageId;
    }
}
