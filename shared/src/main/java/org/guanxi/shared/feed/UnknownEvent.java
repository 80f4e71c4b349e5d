package org.guanxi.shared.feed;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;

/** An event of a type that this release does not know yet: feeds pass over it. */
public record UnknownEvent(UUID aggregateId, Instant occurredAt) implements Event {}
