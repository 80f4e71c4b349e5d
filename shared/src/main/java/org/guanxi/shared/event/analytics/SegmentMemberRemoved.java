package org.guanxi.shared.event.analytics;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

/**
 * @param reason as JSON; its cause {@code EDGES} tells of new borders of the RFM grid, for who wants to pass over such moves
 */
@EventType("crm.analytics.segment.member-removed.v1")
public record SegmentMemberRemoved(
        UUID segmentId, Instant occurredAt, String name, int ruleVersion, UUID accountId, String reason)
        implements Event {

    @Override
    public UUID aggregateId() {
        return segmentId;
    }
}
