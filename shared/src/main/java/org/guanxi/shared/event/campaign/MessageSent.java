package org.guanxi.shared.event.campaign;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.campaign.message.sent.v1")
public record MessageSent(
        UUID messageId,
        Instant occurredAt,
        UUID campaignId,
        String campaign,
        UUID accountId,
        @Nullable UUID contactId,
        String channel,
        String subject)
        implements Event {

    @Override
    public UUID aggregateId() {
        return messageId;
    }
}
