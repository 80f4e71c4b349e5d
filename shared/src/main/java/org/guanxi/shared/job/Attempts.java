package org.guanxi.shared.job;

import java.util.UUID;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts how often a worker has begun a job without bringing it further, in the job's own row and before the work: a process that
 * dies of it can count no more. Each step forwards sets {@code attempts} to 0.
 */
public class Attempts {

    private static final int MOST = 5;

    private final JdbcTemplate jdbc;
    private final String table;
    private @Nullable UUID excused;

    public Attempts(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** @return false when there were enough */
    public boolean begin(UUID job) {
        if (job.equals(excused)) {
            excused = null;
            return true;
        }
        return jdbc.update(
                        "UPDATE " + table + " SET attempts = attempts + 1 WHERE id = ? AND attempts < " + MOST,
                        (Object) Ids.bytes(job))
                > 0;
    }

    /** Whether trying once more is of no use. Where only the database was away, the next attempt is this one once more. */
    public boolean wereEnough(UUID job, Throwable failure) {
        if (DatabaseAway.isWhy(failure)) {
            excused = job;
            return false;
        }
        return jdbc.queryForList(
                        "SELECT 1 FROM " + table + " WHERE id = ? AND attempts < " + MOST, (Object) Ids.bytes(job))
                .isEmpty();
    }
}
