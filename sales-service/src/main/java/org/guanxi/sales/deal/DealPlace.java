package org.guanxi.sales.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanxi.sales.outcome.DealStatus;
import org.jspecify.annotations.Nullable;

/** Where a deal stands. */
record DealPlace(
        UUID pipelineId,
        UUID stageId,
        String stage,
        DealStatus status,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        Instant since) {}
