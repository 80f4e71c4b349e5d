package org.guanxi.shared.bulk.job;

import java.time.Clock;
import org.guanxi.shared.job.Attempts;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of changes. */
public record BulkTables(BulkTable jobs, BulkRows rows, Attempts attempts) {

    public static BulkTables in(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        return new BulkTables(
                new BulkTable(jdbc, json, clock), new BulkRows(jdbc, json), new Attempts(jdbc, "bulk_change"));
    }
}
