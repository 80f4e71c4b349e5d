package org.guanxi.shared.imports.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.guanxi.shared.imports.job.ImportJob;
import org.springframework.jdbc.core.JdbcTemplate;

/** Forgets files that nobody has imported, and how to take back what is too old for it. Once an hour, when nothing else is to do. */
public class ImportTidy {

    static final Duration DRAFTS = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final String ABANDONED = "state IN ('UPLOADED', 'CHECKED') AND created_at < ?";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    public ImportTidy(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void now() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        cancelDrafts(now);
        jdbc.update(
                "DELETE FROM import_trace WHERE job_id IN (SELECT id FROM import_job WHERE finished_at < ?"
                        + " AND state <> 'UNDOING') LIMIT 100000",
                utc(now.minus(ImportJob.UNDOABLE)));
    }

    private void cancelDrafts(Instant now) {
        jdbc.update(
                "UPDATE import_job SET created_rows = 0, changed_rows = 0, finished_at = ?, state = 'CANCELLED' WHERE "
                        + ABANDONED,
                utc(now),
                utc(now.minus(DRAFTS)));
        jdbc.update("DELETE FROM import_chunk WHERE job_id IN (SELECT id FROM import_job WHERE state = 'CANCELLED')");
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
