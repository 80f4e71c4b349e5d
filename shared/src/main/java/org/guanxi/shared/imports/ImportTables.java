package org.guanxi.shared.imports;

import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of imports. */
record ImportTables(
        ImportRows jobs,
        ImportSteps steps,
        WaitingRows waiting,
        RefusedRows refused,
        ImportTraces traces,
        StoredFile files) {

    static ImportTables in(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        return new ImportTables(
                new ImportRows(jdbc, json, clock),
                new ImportSteps(jdbc, json, clock),
                new WaitingRows(jdbc, json),
                new RefusedRows(jdbc, json),
                new ImportTraces(jdbc),
                new StoredFile(jdbc));
    }
}
