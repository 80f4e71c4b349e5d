package org.guanxi.shared.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whose turn it is: of what can go on, what has had none for the longest time. Imports of one source follow each other, for of
 * two files the later one shall have the last word, and contacts find the accounts that came before them: one begins when the one
 * before it has been read. What is only checked is in nobody's way.
 */
public class ImportQueue {

    private static final String RANK = "FIELD(%1$s.state, 'RUNNING', 'UNDOING', 'QUEUED')";

    private static final String AHEAD = """
            ahead.source = job.source AND ahead.id <> job.id
              AND ahead.state IN ('RUNNING', 'UNDOING', 'QUEUED')
              AND (ahead.state = 'UNDOING' OR ahead.total_rows IS NULL
                OR ahead.done_rows + ahead.waiting_rows < ahead.total_rows)
              AND (%s, ahead.created_at, ahead.id) < (%s, job.created_at, job.id)
            """.formatted(RANK.formatted("ahead"), RANK.formatted("job"));

    private static final String HELD =
            "job.state <> 'CHECKING' AND EXISTS (SELECT 1 FROM import_job ahead WHERE " + AHEAD + ")";

    private static final String LAST_AHEAD =
            "SELECT ahead.id, ahead.object, ahead.file_name FROM import_job job JOIN import_job ahead"
                    + " ON " + AHEAD + " WHERE job.id = ? AND job.state IN ('QUEUED', 'RUNNING', 'UNDOING') ORDER BY "
                    + RANK.formatted("ahead") + " DESC, ahead.created_at DESC, ahead.id DESC LIMIT 1";

    private static final String NEXT = "SELECT job.* FROM import_job job WHERE job.state IN ('CHECKING', 'QUEUED',"
            + " 'RUNNING', 'UNDOING') AND job.id <> ? AND NOT (" + HELD + ")"
            + " ORDER BY COALESCE(job.waits_until, job.created_at), job.id LIMIT 1";

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcTemplate jdbc;
    private final ImportRows jobs;
    private final Clock clock;

    ImportQueue(JdbcTemplate jdbc, ImportRows jobs, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param in how long it is until its turn; not positive when it has come */
    public record Due(ImportJob job, Duration in) {

        public boolean now() {
            return !in.isPositive();
        }
    }

    public Optional<Due> next() {
        return nextBut(NONE);
    }

    /** Whether another import could go on now. */
    public boolean waitsFor(UUID job) {
        return nextBut(job).filter(Due::now).isPresent();
    }

    /** The one directly before it that it follows. */
    public Optional<ImportJob.WaitsFor> ahead(ImportJob job) {
        return job.state().isAtWork()
                ? jdbc
                        .query(
                                LAST_AHEAD,
                                (row, index) -> new ImportJob.WaitsFor(
                                        Ids.uuid(row.getBytes("id")),
                                        row.getString("object"),
                                        row.getString("file_name")),
                                (Object) Ids.bytes(job.id()))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Due> nextBut(UUID job) {
        return jdbc.query(NEXT, this::due, (Object) Ids.bytes(job)).stream().findFirst();
    }

    private Due due(ResultSet row, int index) throws SQLException {
        Instant until = ImportRows.instant(row, "waits_until");
        Duration in = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        return new Due(jobs.read(row, index), in);
    }
}
