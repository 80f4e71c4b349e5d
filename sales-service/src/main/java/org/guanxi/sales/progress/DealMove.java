package org.guanxi.sales.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.sales.outcome.DealStatus;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a deal's history.
 *
 * @param stage where it came to be
 * @param movedBy a person's id or an application's name
 * @param secondsBefore how long it had been where it was before
 */
@Embeddable
public record DealMove(
        String stage,
        @Enumerated(EnumType.STRING) DealStatus status,
        @Nullable UUID ownerId,
        String movedBy,
        Instant movedAt,
        @Nullable String reason,
        long secondsBefore) {}
