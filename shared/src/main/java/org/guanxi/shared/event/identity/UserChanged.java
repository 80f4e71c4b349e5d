package org.guanxi.shared.event.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.identity.user.changed.v1")
public record UserChanged(
        UUID userId,
        Instant occurredAt,
        String username,
        String displayName,
        @Nullable String email,
        List<String> roles,
        List<UUID> teamIds,
        boolean active)
        implements Event {

    @Override
    public UUID aggregateId() {
        return userId;
    }
}
