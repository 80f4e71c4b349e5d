package org.guanxi.shared.imports.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.RowKey;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.springframework.jdbc.core.JdbcTemplate;

/** An importer of the simplest kind, which stumbles over some rows, and waits for what is late. */
public class Parcels implements RowImporter<String> {

    private final String object;
    final JdbcTemplate jdbc;

    public Parcels(String object, JdbcTemplate jdbc) {
        this.object = object;
        this.jdbc = jdbc;
    }

    static void createTables(JdbcTemplate jdbc) {
        jdbc.execute("CREATE TABLE parcel (id VARCHAR(20) PRIMARY KEY)");
        jdbc.execute("CREATE TABLE arrival (id VARCHAR(20) PRIMARY KEY)");
    }

    @Override
    public String object() {
        return object;
    }

    @Override
    public List<String> columns() {
        return List.of("id", "weight");
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of("id"));
    }

    @Override
    public Optional<RowKey> key(ImportedRow row) {
        return RowKey.in(row, "id");
    }

    @Override
    public String read(ImportedRow row) {
        if ("unreadable".equals(row.text("weight"))) {
            throw new ArithmeticException("Overflow");
        }
        return row.require("id", 20);
    }

    @Override
    public List<Outcome> write(String source, List<String> ids) {
        return ids.stream().map(this::write).toList();
    }

    private Outcome write(String id) {
        if (id.startsWith("late")
                && jdbc.queryForList("SELECT 1 FROM arrival WHERE id = ?", id).isEmpty()) {
            return new Outcome.NotYet("id", id, "unknown-account");
        }
        jdbc.update("INSERT INTO parcel VALUES (?)", id);
        wrote(id);
        return new Outcome.Created(idOf(id), 0);
    }

    protected void wrote(String id) {
        if (id.equals("unwritable")) {
            throw new IllegalStateException("Too heavy");
        }
    }

    static UUID idOf(String parcel) {
        return UUID.nameUUIDFromBytes(parcel.getBytes(StandardCharsets.UTF_8));
    }

    /** A parcel that is under way stays there. */
    @Override
    public List<Undone> undo(List<Trace> traces) {
        return traces.stream().map(this::undo).toList();
    }

    private Undone undo(Trace trace) {
        String parcel = jdbc.queryForList("SELECT id FROM parcel", String.class).stream()
                .filter(id -> idOf(id).equals(trace.id()))
                .findFirst()
                .orElse("");
        if (parcel.startsWith("underway")) {
            return new Undone.Kept(parcel, "changed-since");
        }
        if (parcel.startsWith("stuck")) {
            throw new IllegalStateException("Nobody can lift it");
        }
        jdbc.update("DELETE FROM parcel WHERE id = ?", parcel);
        return Undone.REMOVED;
    }
}
