package org.guanxi.shared.bulk.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of many rows as its owner sees it.
 *
 * @param change what was wanted of every row, as a merge patch; of an undo, what it takes back
 * @param undoOf which change it takes back
 * @param total how many rows; null until they have been found
 * @param done how many have an outcome
 */
public record BulkChange(
        UUID id,
        String object,
        BulkState state,
        Map<String, @Nullable Object> change,
        @Nullable UUID undoOf,
        @Nullable Integer total,
        int done,
        int changed,
        int unchanged,
        int failed,
        String createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
