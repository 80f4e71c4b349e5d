package org.guanxi.shared.event.support;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;
import org.jspecify.annotations.Nullable;

@EventType("crm.support.case.replied.v1")
public record CaseReplied(
        UUID caseId,
        Instant occurredAt,
        UUID accountId,
        String number,
        String subject,
        boolean fromCustomer,
        @Nullable UUID authorId)
        implements Event {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
