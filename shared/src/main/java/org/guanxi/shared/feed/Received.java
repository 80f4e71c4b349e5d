package org.guanxi.shared.feed;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as it arrived.
 *
 * @param id the same at every delivery
 * @param sequence rises per aggregate
 * @param source the service that published it
 * @param type its published name
 * @param actor whose request caused it: a person's id or an application's client id; null when a service did it by itself
 */
public record Received(
        UUID id,
        String type,
        String source,
        long sequence,
        Instant receivedAt,
        Event event,
        @Nullable String actor) {}
