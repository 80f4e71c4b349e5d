package org.guanxi.shared.event.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.customer.account.created.v1")
public record AccountCreated(
        UUID accountId,
        Instant occurredAt,
        AccountKind kind,
        String name,
        @Nullable String industry,
        @Nullable String region,
        @Nullable String country,
        @Nullable UUID ownerId,
        List<ExternalKey> externalKeys)
        implements Event {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
