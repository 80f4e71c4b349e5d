package org.guanxi.shared.imports.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowImporter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows that were put aside, for they need what another service has announced and what has not arrived here yet. */
public class WaitingRows {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final JsonMapper json;

    WaitingRows(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.json = json;
    }

    public void add(ImportJob job, RowImporter<?> importer, List<ImportedRow> rows) {
        RecordKeys keys = new RecordKeys(importer, job.source());
        jdbc.batchUpdate(
                "INSERT INTO import_waiting (job_id, line, row_key, cells) VALUES (?, ?, ?, ?)",
                rows,
                500,
                (statement, row) -> {
                    statement.setBytes(1, Ids.bytes(job.id()));
                    statement.setInt(2, row.line());
                    statement.setBytes(3, keys.of(row).map(Ids::bytes).orElse(null));
                    statement.setString(4, json.writeValueAsString(row.cells()));
                });
    }

    /** As the file has them. */
    public List<ImportedRow> next(UUID job, int behindLine, int most) {
        return jdbc.query(
                "SELECT line, cells FROM import_waiting WHERE job_id = ? AND line > ? ORDER BY line LIMIT ?",
                (row, index) -> new ImportedRow(row.getInt("line"), json.readValue(row.getString("cells"), CELLS)),
                Ids.bytes(job),
                behindLine,
                most);
    }

    /** Whether a row of an earlier import waits for the same record. What is only tried is in nobody's way. */
    public Predicate<ImportedRow> overtaking(ImportJob job, RowImporter<?> importer, List<ImportedRow> rows) {
        RecordKeys keys = new RecordKeys(importer, job.source());
        Set<UUID> ahead = ahead(job.id(), keys, rows);
        return row -> keys.of(row).filter(ahead::contains).isPresent();
    }

    private Set<UUID> ahead(UUID job, RecordKeys keys, List<ImportedRow> rows) {
        if (jdbc.queryForList("SELECT 1 FROM import_waiting WHERE job_id < ? LIMIT 1", (Object) Ids.bytes(job))
                .isEmpty()) {
            return Set.of();
        }
        List<UUID> wanted =
                rows.stream().map(keys::of).flatMap(Optional::stream).toList();
        return wanted.isEmpty()
                ? Set.of()
                : new HashSet<>(named.query(
                        "SELECT row_key FROM import_waiting JOIN import_job ON id = job_id AND state = 'RUNNING'"
                                + " WHERE job_id < :job AND row_key IN (:keys)",
                        Map.of("job", Ids.bytes(job), "keys", InList.ofIds(wanted)),
                        (row, index) -> Ids.uuid(row.getBytes("row_key"))));
    }

    /** @return how many of them were there */
    public int remove(UUID job, Collection<Integer> lines) {
        return named.update(
                "DELETE FROM import_waiting WHERE job_id = :job AND line IN (:lines)",
                Map.of("job", Ids.bytes(job), "lines", InList.of(lines)));
    }

    public void removeAll(UUID job) {
        jdbc.update("DELETE FROM import_waiting WHERE job_id = ?", (Object) Ids.bytes(job));
    }
}
