package org.guanxi.shared.event.customer;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

/** Nobody may write to this person any more, and what others keep of them has to go. */
@EventType("crm.customer.contact.deleted.v1")
public record ContactDeleted(UUID contactId, Instant occurredAt) implements Event {

    @Override
    public UUID aggregateId() {
        return contactId;
    }
}
