package org.guanxi.shared.event.campaign;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.campaign.campaign.state-changed.v1")
public record CampaignStateChanged(
        UUID campaignId,
        Instant occurredAt,
        String name,
        String from,
        String to,
        @Nullable String reason) implements Event {

    @Override
    public UUID aggregateId() {
        return campaignId;
    }
}
