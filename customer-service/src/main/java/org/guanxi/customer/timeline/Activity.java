package org.guanxi.customer.timeline;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An entry of some account's timeline, with whose it is.
 *
 * @param data the event's own fields
 */
record Activity(
        UUID id,
        UUID accountId,
        String accountName,
        TimelineKind kind,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        String source,
        UUID refId,
        JsonNode data) {}
