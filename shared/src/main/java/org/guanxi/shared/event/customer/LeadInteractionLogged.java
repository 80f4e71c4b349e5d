package org.guanxi.shared.event.customer;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

/** With a lead that is no customer yet; {@link InteractionLogged} follows when it has become one. */
@EventType("crm.customer.interaction.logged-with-lead.v1")
public record LeadInteractionLogged(
        UUID interactionId,
        Instant occurredAt,
        UUID leadId,
        String kind,
        String subject,
        @Nullable UUID authorId) implements Event {

    @Override
    public UUID aggregateId() {
        return interactionId;
    }
}
