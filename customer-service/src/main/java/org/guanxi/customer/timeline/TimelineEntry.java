package org.guanxi.customer.timeline;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * @param type the event's published name, or that of our own
 * @param recordedAt when we heard of it; later than {@code occurredAt} for late news
 * @param source the service that knows more
 * @param refId what it is about there: the order, the deal, the case …
 * @param data the event's own fields
 */
public record TimelineEntry(
        UUID id,
        TimelineKind kind,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        String source,
        UUID refId,
        JsonNode data) {}
