package org.guanxi.support.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a case has come. */
record CaseProgress(
        CaseState state,
        @Nullable String reason,
        @Nullable String resolution,
        int reopened,
        @Nullable UUID followsId,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        Instant changedAt) {}
