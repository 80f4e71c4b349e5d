package org.guanxi.shared.imports.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What the rows of imports did, for as long as it can be taken back. */
public class ImportTraces {

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    ImportTraces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    public void add(UUID job, List<Trace> traces) {
        jdbc.batchUpdate(
                "INSERT INTO import_trace (job_id, line, record_id, version_before, version_after, before_it)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                traces,
                500,
                (statement, trace) -> {
                    statement.setBytes(1, Ids.bytes(job));
                    statement.setInt(2, trace.line());
                    statement.setBytes(3, Ids.bytes(trace.id()));
                    statement.setObject(4, trace.versionBefore());
                    statement.setLong(5, trace.version());
                    statement.setString(6, trace.before());
                });
    }

    /** The lines that already did something to one of these records. */
    public List<Integer> linesOf(UUID job, Collection<Trace> traces) {
        return traces.isEmpty()
                ? List.of()
                : named.queryForList(
                        "SELECT line FROM import_trace WHERE job_id = :job AND record_id IN (:ids) ORDER BY line",
                        Map.of(
                                "job",
                                Ids.bytes(job),
                                "ids",
                                InList.ofIds(traces.stream().map(Trace::id).toList())),
                        Integer.class);
    }

    /** The last rows first, without those whose records are kept. */
    public List<Trace> last(UUID job, int most) {
        return jdbc.query(
                "SELECT * FROM import_trace WHERE job_id = ? AND kept_reason IS NULL ORDER BY line DESC LIMIT ?",
                (row, index) -> new Trace(
                        row.getInt("line"),
                        Ids.uuid(row.getBytes("record_id")),
                        row.getObject("version_before", Long.class),
                        row.getLong("version_after"),
                        row.getString("before_it")),
                Ids.bytes(job),
                most);
    }

    public void remove(UUID job, List<Trace> traces) {
        jdbc.batchUpdate(
                "DELETE FROM import_trace WHERE job_id = ? AND line = ?",
                traces.stream()
                        .map(trace -> new Object[] {Ids.bytes(job), trace.line()})
                        .toList());
    }

    public void keep(UUID job, Trace trace, Undone.Kept kept) {
        jdbc.update(
                "UPDATE import_trace SET kept_name = ?, kept_reason = ? WHERE job_id = ? AND line = ?",
                ImportSteps.shorten(kept.name(), 300),
                kept.reason(),
                Ids.bytes(job),
                trace.line());
    }

    /** What was kept is looked at once more. */
    public void forgive(UUID job) {
        jdbc.update(
                "UPDATE import_trace SET kept_name = NULL, kept_reason = NULL WHERE job_id = ? AND kept_reason IS NOT"
                        + " NULL",
                (Object) Ids.bytes(job));
    }
}
