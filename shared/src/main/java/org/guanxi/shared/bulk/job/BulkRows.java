package org.guanxi.shared.bulk.job;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of changes, numbered from 0: which they are, what became of them, and what they were before. */
public class BulkRows {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    BulkRows(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(UUID job, int first, List<UUID> ids) {
        int[] number = {first};
        jdbc.batchUpdate(
                "INSERT INTO bulk_row (job_id, number, row_id) VALUES (?, ?, ?)", ids, 500, (statement, id) -> {
                    statement.setBytes(1, Ids.bytes(job));
                    statement.setInt(2, number[0]++);
                    statement.setBytes(3, Ids.bytes(id));
                });
    }

    /** @return how many rows the other change has changed, which are now this one's */
    public int addChangedOf(UUID job, UUID undone) {
        return jdbc.update(
                "INSERT INTO bulk_row (job_id, number, row_id, patch, expected_version, restored_version)"
                        + " SELECT ?, ROW_NUMBER() OVER (ORDER BY number) - 1, row_id, inverse, version_after,"
                        + " version_before"
                        + " FROM bulk_row WHERE job_id = ? AND outcome = 'CHANGED'",
                Ids.bytes(job),
                Ids.bytes(undone));
    }

    public int count(UUID job) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM bulk_row WHERE job_id = ?", Integer.class, (Object) Ids.bytes(job));
        return count == null ? 0 : count;
    }

    public List<BulkRow> from(UUID job, int number, int most) {
        return jdbc.query(
                "SELECT number, row_id, patch, expected_version, restored_version FROM bulk_row WHERE job_id = ?"
                        + " AND number >= ? ORDER BY number LIMIT " + most,
                (row, index) -> new BulkRow(
                        row.getInt("number"),
                        Ids.uuid(row.getBytes("row_id")),
                        patch(row.getString("patch")),
                        row.getObject("expected_version", Long.class),
                        row.getObject("restored_version", Long.class)),
                Ids.bytes(job),
                number);
    }

    private @Nullable ObjectNode patch(@Nullable String text) {
        return text == null ? null : (ObjectNode) json.readTree(text);
    }

    public void changed(UUID job, int number, ObjectNode inverse, long before, long after) {
        jdbc.update(
                "UPDATE bulk_row SET outcome = 'CHANGED', inverse = ?, version_before = ?, version_after = ?"
                        + " WHERE job_id = ? AND number = ?",
                inverse.toString(),
                before,
                after,
                Ids.bytes(job),
                number);
    }

    public void unchanged(UUID job, int number) {
        jdbc.update(
                "UPDATE bulk_row SET outcome = 'UNCHANGED' WHERE job_id = ? AND number = ?", Ids.bytes(job), number);
    }

    public void failed(UUID job, int number, String code, String reason) {
        jdbc.update(
                "UPDATE bulk_row SET outcome = 'FAILED', code = ?, reason = ? WHERE job_id = ? AND number = ?",
                shorten(code, 80),
                shorten(reason, 500),
                Ids.bytes(job),
                number);
    }

    private static String shorten(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
