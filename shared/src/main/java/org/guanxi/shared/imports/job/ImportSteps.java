package org.guanxi.shared.imports.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.row.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Moves imports from state to state and counts what became of their rows. Only those with the lock may. */
public class ImportSteps {

    private static final String AT_WORK = " AND state IN ('CHECKING', 'QUEUED', 'RUNNING')";
    private static final String NOTHING_YET = "done_rows = 0, created_rows = 0, changed_rows = 0, unchanged_rows = 0,"
            + " failed_rows = 0, waiting_rows = 0, waited_ms = 0, waits_until = NULL, reason = NULL, started_at = NULL,"
            + " attempts = 0";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportSteps(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Locks the job for this transaction; false when another instance has it or has already gone further.
     *
     * @param position how many rows have an outcome or were put aside
     */
    public boolean lockAt(ImportJob job, int position) {
        String phase = switch (job.state()) {
            case CHECKING -> "('CHECKING')";
            case UNDOING -> "('UNDOING')";
            default -> "('QUEUED', 'RUNNING')";
        };
        return locks(
                "done_rows + waiting_rows = " + position + " AND state IN " + phase + " FOR UPDATE SKIP LOCKED",
                job.id());
    }

    /** Locks the job for this transaction; waits for whoever has it. */
    public boolean lockIn(UUID id, Set<ImportState> states) {
        String any = states.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
        return locks("state IN (" + any + ") FOR UPDATE", id);
    }

    private boolean locks(String condition, UUID id) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM import_job WHERE id = ? AND " + condition, Integer.class, (Object) Ids.bytes(id))
                .isEmpty();
    }

    public void start(UUID id, int rows, List<String> headings, List<String> ignoredColumns) {
        jdbc.update(
                "UPDATE import_job SET state = IF(state = 'CHECKING', state, 'RUNNING'), total_rows = ?,"
                        + " headings = ?, ignored_columns = ?, started_at = COALESCE(started_at, ?) WHERE id = ?"
                        + AT_WORK,
                rows,
                String.join("\n", headings),
                ignoredColumns.isEmpty() ? null : String.join("\n", ignoredColumns),
                now(),
                Ids.bytes(id));
    }

    /** @param waiting how many rows more wait than before */
    public void count(UUID id, Tally tally, int waiting) {
        jdbc.update(
                "UPDATE import_job SET done_rows = done_rows + ?, waiting_rows = waiting_rows + ?, created_rows ="
                        + " created_rows + ?, changed_rows = changed_rows + ?, unchanged_rows = unchanged_rows"
                        + " + ?, failed_rows = failed_rows + ?, attempts = 0 WHERE id = ?",
                tally.done(),
                waiting,
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.failed().size(),
                Ids.bytes(id));
    }

    /** Rows that were counted as refused have another outcome now. */
    public void recount(UUID id, Tally tally) {
        jdbc.update(
                "UPDATE import_job SET created_rows = created_rows + ?, changed_rows = changed_rows + ?, unchanged_rows"
                        + " = unchanged_rows + ?, failed_rows = failed_rows - ?, state = IF(state ="
                        + " 'COMPLETED_WITH_ERRORS' AND failed_rows = 0, 'COMPLETED', state) WHERE id = ?",
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.done() - tally.failed().size(),
                Ids.bytes(id));
    }

    public Duration waited(UUID id) {
        Long millis = jdbc.queryForObject(
                "SELECT waited_ms FROM import_job WHERE id = ?", Long.class, (Object) Ids.bytes(id));
        return Duration.ofMillis(millis == null ? 0 : millis);
    }

    /** @return false when another instance has tried its rows since */
    public boolean pause(UUID id, Duration waited, Duration waitedNow, Duration pause) {
        return jdbc.update(
                        "UPDATE import_job SET waited_ms = ?, waits_until = ?, attempts = 0 WHERE id = ? AND waited_ms"
                                + " = ?",
                        waitedNow.toMillis(),
                        utc(clock.instant().plus(pause)),
                        Ids.bytes(id),
                        waited.toMillis())
                == 1;
    }

    /** The others that can go on do so first. */
    public void letOthersGoFirst(UUID id) {
        jdbc.update("UPDATE import_job SET waits_until = ? WHERE id = ?", now(), Ids.bytes(id));
    }

    /** A check ends with a question, an import with a result. */
    public void complete(UUID id) {
        jdbc.update(
                "UPDATE import_job SET waits_until = NULL, finished_at = IF(state = 'CHECKING', NULL, ?), state ="
                        + " IF(state = 'CHECKING', 'CHECKED', IF(failed_rows = 0, 'COMPLETED', 'COMPLETED_WITH_ERRORS'))"
                        + " WHERE id = ?"
                        + AT_WORK,
                now(),
                Ids.bytes(id));
    }

    public void fail(UUID id, Reason why) {
        end(id, ImportState.FAILED, shorten(why.text(), 500));
    }

    public void cancel(UUID id) {
        end(id, ImportState.CANCELLED, null);
    }

    /** What a check has counted did not happen. */
    private void end(UUID id, ImportState end, @Nullable String reason) {
        String written = "IF(state IN ('QUEUED', 'RUNNING', 'UNDOING'), %1$s, 0)";
        jdbc.update(
                "UPDATE import_job SET created_rows = " + written.formatted("created_rows") + ", changed_rows = "
                        + written.formatted("changed_rows")
                        + ", waiting_rows = 0, waits_until = NULL, state = ?, reason = ?, finished_at = ? WHERE id = ?",
                end.name(),
                reason,
                now(),
                Ids.bytes(id));
    }

    public void map(UUID id, ColumnMapping mapping) {
        jdbc.update(
                "UPDATE import_job SET state = 'UPLOADED', mapping = ?, " + NOTHING_YET + " WHERE id = ?",
                json.writeValueAsString(mapping),
                Ids.bytes(id));
    }

    /** From the first row on. */
    public void beginAnew(UUID id, ImportState state) {
        jdbc.update("UPDATE import_job SET state = ?, " + NOTHING_YET + " WHERE id = ?", state.name(), Ids.bytes(id));
    }

    public void undo(UUID id) {
        jdbc.update(
                "UPDATE import_job SET state = 'UNDOING', kept_rows = 0, reason = NULL, attempts = 0, waited_ms = 0,"
                        + " undo_behind = NULL WHERE id = ?",
                (Object) Ids.bytes(id));
    }

    /** What has to be read before something is taken back; null as long as that is not known. */
    public @Nullable String undoBehind(UUID id) {
        return jdbc.queryForObject(
                "SELECT undo_behind FROM import_job WHERE id = ?", String.class, (Object) Ids.bytes(id));
    }

    public void undoBehind(UUID id, String ends) {
        jdbc.update("UPDATE import_job SET undo_behind = ? WHERE id = ?", ends, Ids.bytes(id));
    }

    public void undone(UUID id, int removed, int restored, int kept) {
        jdbc.update(
                "UPDATE import_job SET removed_rows = removed_rows + ?, restored_rows = restored_rows + ?, kept_rows ="
                        + " kept_rows + ?, attempts = 0 WHERE id = ?",
                removed,
                restored,
                kept,
                Ids.bytes(id));
    }

    public void endUndo(UUID id) {
        jdbc.update("UPDATE import_job SET state = 'UNDONE', waits_until = NULL WHERE id = ?", (Object) Ids.bytes(id));
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static String shorten(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
