package org.guanxi.shared.imports.job;

import java.time.Clock;
import org.guanxi.shared.imports.file.StoredFile;
import org.guanxi.shared.job.Attempts;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of imports. */
public record ImportTables(
        ImportRows jobs,
        ImportQueue queue,
        ImportSteps steps,
        WaitingRows waiting,
        RefusedRows refused,
        ImportTraces traces,
        StoredFile files,
        Attempts attempts) {

    public static ImportTables in(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        ImportRows jobs = new ImportRows(jdbc, json, clock);
        return new ImportTables(
                jobs,
                new ImportQueue(jdbc, jobs, clock),
                new ImportSteps(jdbc, json, clock),
                new WaitingRows(jdbc, json),
                new RefusedRows(jdbc, json),
                new ImportTraces(jdbc),
                new StoredFile(jdbc),
                new Attempts(jdbc, "import_job"));
    }
}
