package org.guanxi.shared.event.identity;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

/** @param userId whom it is for: nobody else may hear of it */
@EventType("crm.identity.notification.added.v1")
public record NotificationAdded(
        UUID notificationId, Instant occurredAt, UUID userId, String kind, String object, UUID objectId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return notificationId;
    }
}
