package org.guanxi.shared.event.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.customer.contact.created.v1")
public record ContactCreated(
        UUID contactId,
        Instant occurredAt,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String language,
        List<UUID> accountIds)
        implements Event {

    @Override
    public UUID aggregateId() {
        return contactId;
    }
}
