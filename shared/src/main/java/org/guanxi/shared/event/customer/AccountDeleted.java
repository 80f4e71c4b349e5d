package org.guanxi.shared.event.customer;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

/** Nothing belonged to it: what others keep of it can go. */
@EventType("crm.customer.account.deleted.v1")
public record AccountDeleted(UUID accountId, Instant occurredAt, String name) implements Event {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
