package org.guanxi.shared.event.support;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.support.case.opened.v1")
public record CaseOpened(
        UUID caseId,
        Instant occurredAt,
        UUID accountId,
        @Nullable UUID contactId,
        String number,
        String subject,
        String type,
        String priority,
        String channel,
        @Nullable UUID assigneeId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
