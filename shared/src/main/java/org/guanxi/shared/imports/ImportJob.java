package org.guanxi.shared.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guanxi.shared.imports.row.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * An import as its owner sees it.
 *
 * @param rows how many the file holds; null until it has been read once
 * @param done how many have an outcome; the import goes on behind them
 * @param reason why it failed as a whole, in the reader's language
 * @param ignoredColumns which columns of the file nobody reads
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
        List<String> ignoredColumns,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    ImportJob in(MessageSource messages, Locale locale) {
        return reason == null
                ? this
                : new ImportJob(
                        id,
                        object,
                        fileName,
                        source,
                        state,
                        rows,
                        done,
                        created,
                        changed,
                        unchanged,
                        failed,
                        Reason.read(reason).in(messages, locale),
                        ignoredColumns,
                        createdAt,
                        startedAt,
                        finishedAt);
    }
}
