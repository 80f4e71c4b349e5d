package org.guanxi.shared.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.guanxi.shared.imports.row.RefusedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows that were refused, and what people made of them since. */
public class RefusedRows {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final JsonMapper json;

    RefusedRows(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.json = json;
    }

    public void add(UUID job, List<RefusedRow> rows) {
        jdbc.batchUpdate(
                "INSERT INTO import_error (job_id, line, column_name, value, reason, cells) VALUES (?, ?, ?, ?, ?, ?)",
                rows,
                500,
                (statement, row) -> {
                    statement.setBytes(1, Ids.bytes(job));
                    statement.setInt(2, row.line());
                    statement.setString(3, ImportSteps.shorten(row.column(), 80));
                    statement.setString(4, ImportSteps.shorten(row.value(), 200));
                    statement.setString(5, ImportSteps.shorten(row.reason(), 200));
                    statement.setString(6, json.writeValueAsString(row.cells()));
                });
    }

    /** @return how many of them were there */
    public int remove(UUID job, Collection<Integer> lines) {
        return named.update(
                "DELETE FROM import_error WHERE job_id = :job AND line IN (:lines)",
                Map.of("job", Ids.bytes(job), "lines", InList.of(lines)));
    }

    public void removeAll(UUID job) {
        jdbc.update("DELETE FROM import_error WHERE job_id = ?", (Object) Ids.bytes(job));
    }

    /** With the reasons as they are stored. */
    public List<RefusedRow> find(UUID job, Collection<Integer> lines) {
        return lines.isEmpty()
                ? List.of()
                : named.query(
                        "SELECT * FROM import_error WHERE job_id = :job AND line IN (:lines) ORDER BY line",
                        Map.of("job", Ids.bytes(job), "lines", InList.of(lines)),
                        this::read);
    }

    public List<RefusedRow> next(UUID job, int behindLine, int most) {
        return jdbc.query(
                "SELECT * FROM import_error WHERE job_id = ? AND line > ? ORDER BY line LIMIT ?",
                this::read,
                Ids.bytes(job),
                behindLine,
                most);
    }

    public RefusedRow read(ResultSet row, int index) throws SQLException {
        return new RefusedRow(
                row.getInt("line"),
                cells(row.getString("cells")),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("reason"));
    }

    /** A file that is yet to be imported has these cells from now on. */
    public void correct(UUID job, Map<Integer, Map<String, String>> cells) {
        jdbc.batchUpdate(
                "INSERT INTO import_correction (job_id, line, cells) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE cells = VALUES(cells)",
                cells.entrySet().stream()
                        .map(each ->
                                new Object[] {Ids.bytes(job), each.getKey(), json.writeValueAsString(each.getValue())})
                        .toList());
    }

    public Map<Integer, Map<String, String>> corrections(UUID job) {
        Map<Integer, Map<String, String>> corrections = new HashMap<>();
        jdbc.query(
                "SELECT line, cells FROM import_correction WHERE job_id = ?",
                row -> {
                    corrections.put(row.getInt("line"), cells(row.getString("cells")));
                },
                (Object) Ids.bytes(job));
        return corrections;
    }

    /** Imports of former releases kept no cells. */
    private Map<String, String> cells(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, CELLS);
    }
}
