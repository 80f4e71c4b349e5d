package org.guanxi.shared.event.analytics;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

/** Its sequence rises with that of the account's other moves in this segment; those of two accounts may pass each other. */
@EventType("crm.analytics.segment.member-added.v1")
public record SegmentMemberAdded(
        UUID segmentId, Instant occurredAt, String name, int ruleVersion, UUID accountId, String reason)
        implements Event {

    @Override
    public UUID aggregateId() {
        return segmentId;
    }
}
