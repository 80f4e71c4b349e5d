package org.guanxi.campaign.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a campaign has come. */
record CampaignProgress(
        CampaignState state,
        @Nullable String reason,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant createdAt,
        Instant changedAt) {}
