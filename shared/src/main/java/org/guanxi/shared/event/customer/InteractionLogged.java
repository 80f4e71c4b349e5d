package org.guanxi.shared.event.customer;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.customer.interaction.logged.v1")
public record InteractionLogged(
        UUID interactionId,
        Instant occurredAt,
        UUID accountId,
        @Nullable UUID contactId,
        String kind,
        String subject,
        @Nullable UUID authorId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return interactionId;
    }
}
