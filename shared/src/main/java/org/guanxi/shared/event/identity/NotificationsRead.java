package org.guanxi.shared.event.identity;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

/**
 * Somebody read some of their notifications, on one of their screens.
 *
 * @param userId whose they are: nobody else may hear of it
 */
@EventType("crm.identity.notification.read.v1")
public record NotificationsRead(UUID userId, Instant occurredAt, int count) implements Event {

    @Override
    public UUID aggregateId() {
        return userId;
    }
}
