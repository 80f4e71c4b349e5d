package org.guanxi.analytics.profile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What customer-service says of the account itself. */
public record Attributes(
        String kind,
        String name,
        @Nullable String industry,
        @Nullable String region,
        @Nullable String country,
        @Nullable UUID ownerId) {

    /**
     * What one event tells.
     *
     * @param sequence of the event
     * @param attributes null when the account is gone
     * @param createdAt where the event is the first
     */
    public record Notice(
            UUID accountId,
            long sequence,
            @Nullable Attributes attributes,
            @Nullable Instant createdAt) {}
}
