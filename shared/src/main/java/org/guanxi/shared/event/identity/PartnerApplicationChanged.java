package org.guanxi.shared.event.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.identity.application.changed.v1")
public record PartnerApplicationChanged(
        UUID applicationId, Instant occurredAt, String clientId, String name, List<String> scopes, boolean suspended)
        implements Event {

    @Override
    public UUID aggregateId() {
        return applicationId;
    }
}
