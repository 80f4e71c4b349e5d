package org.guanxi.analytics.value.fit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fit as a job.
 *
 * @param reason a word when it was refused: NO_REPEAT_ORDERS and the like
 * @param detail says more, to its reader; while it runs, what it waits for
 */
public record FitView(
        UUID id,
        FitState state,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable LocalDate observationEnd,
        @Nullable Integer modelVersion,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
