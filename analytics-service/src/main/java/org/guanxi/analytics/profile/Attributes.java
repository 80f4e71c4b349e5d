package org.guanxi.analytics.profile;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.analytics.fact.Told;
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
     * @param attributes null when the account is gone
     * @param createdAt where the event is the first
     */
    public record Notice(
            UUID accountId,
            @Nullable Told<Attributes> attributes,
            @Nullable Instant createdAt) {}
}
