package org.guanxi.shared.event.support;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.support.case.state-changed.v1")
public record CaseStateChanged(
        UUID caseId,
        Instant occurredAt,
        UUID accountId,
        String number,
        String subject,
        String from,
        String to,
        @Nullable String reason)
        implements Event {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
