package org.guanxi.shared.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its owner sees it.
 *
 * @param rows how many the file holds; null until it has been read once
 * @param done how many have an outcome; the import goes on behind them
 * @param reason why it failed as a whole
 */
public record ImportJob(
        UUID id,
        String object,
        String fileName,
        String source,
        ImportState state,
        @Nullable Integer rows,
        int done,
        int created,
        int changed,
        int unchanged,
        int failed,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
