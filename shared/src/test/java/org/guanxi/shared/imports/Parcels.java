package org.guanxi.shared.imports;

import java.util.List;
import java.util.Set;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.springframework.jdbc.core.JdbcTemplate;

/** An importer of the simplest kind, which stumbles over some rows. */
class Parcels implements RowImporter<String> {

    private final String object;
    private final JdbcTemplate jdbc;

    Parcels(String object, JdbcTemplate jdbc) {
        this.object = object;
        this.jdbc = jdbc;
    }

    @Override
    public String object() {
        return object;
    }

    @Override
    public Set<String> requiredColumns() {
        return Set.of("id");
    }

    @Override
    public String keyColumn() {
        return "id";
    }

    @Override
    public Set<String> columns() {
        return Set.of("id", "weight");
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
        ids.forEach(id -> {
            jdbc.update("INSERT INTO parcel VALUES (?)", id);
            if (id.equals("unwritable")) {
                throw new IllegalStateException("Too heavy");
            }
        });
        return ids.stream().map(id -> Outcome.CREATED).toList();
    }
}
