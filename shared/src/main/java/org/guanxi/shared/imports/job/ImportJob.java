package org.guanxi.shared.imports.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.row.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * An import as its owner sees it. The counts are those of the check while it is being checked.
 *
 * @param rows how many the file holds; null until it has been read once
 * @param done how many have an outcome
 * @param waiting how many were put aside until what they need arrives from another service
 * @param reason why it failed as a whole, in the reader's language
 * @param ignoredColumns which columns of the file nobody reads
 * @param mapping the columns by heading; null when the headings are the columns' own names
 * @param waitsFor the import of the same source that it follows; null when it can go on
 */
public record ImportJob(
        UUID id,
        String object,
        String fileName,
        String source,
        ImportState state,
        @Nullable Integer rows,
        int done,
        int waiting,
        int created,
        int changed,
        int unchanged,
        int failed,
        @Nullable String reason,
        List<String> ignoredColumns,
        String encoding,
        @Nullable Map<String, String> mapping,
        Undo undo,
        String createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable WaitsFor waitsFor) {

    public static final Duration UNDOABLE = Duration.ofDays(30);

    /**
     * @param until when it can be taken back; null when there is nothing to take back
     * @param kept records that were changed since, or are needed by others
     */
    public record Undo(@Nullable Instant until, int removed, int restored, int kept) {}

    public record WaitsFor(UUID id, String object, String fileName) {}

    /** @return null when the headings are the columns' own names */
    public @Nullable ColumnMapping columns() {
        return mapping == null ? null : new ColumnMapping(mapping);
    }

    /** How many rows of the file have been read: it goes on behind them. */
    public int position() {
        return done + waiting;
    }

    public boolean allRead() {
        return startedAt != null && rows != null && rows == position();
    }

    public ImportJob in(MessageSource messages, Locale locale, @Nullable WaitsFor ahead) {
        String words = reason == null ? null : Reason.read(reason).in(messages, locale);
        return new ImportJob(
                id,
                object,
                fileName,
                source,
                state,
                rows,
                done,
                waiting,
                created,
                changed,
                unchanged,
                failed,
                words,
                ignoredColumns,
                encoding,
                mapping,
                undo,
                createdBy,
                createdAt,
                startedAt,
                finishedAt,
                ahead);
    }
}
