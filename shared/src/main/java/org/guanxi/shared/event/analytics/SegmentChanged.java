package org.guanxi.shared.event.analytics;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.analytics.segment.changed.v1")
public record SegmentChanged(UUID segmentId, Instant occurredAt, String name, int ruleVersion) implements Event {

    @Override
    public UUID aggregateId() {
        return segmentId;
    }
}
