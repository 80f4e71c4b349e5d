package org.guanxi.shared.event.identity;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.identity.team.changed.v1")
public record TeamChanged(
        UUID teamId,
        Instant occurredAt,
        String name,
        @Nullable UUID parentId) implements Event {

    @Override
    public UUID aggregateId() {
        return teamId;
    }
}
