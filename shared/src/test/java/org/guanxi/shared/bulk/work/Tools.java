package org.guanxi.shared.bulk.work;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Rows of the simplest kind. Those that are dull are found by the filter, and leave it by being sharpened. */
class Tools implements RowChanges {

    private final JdbcTemplate jdbc;
    /** The process dies in the middle of the row that is called so. */
    final AtomicBoolean deadly = new AtomicBoolean();

    final AtomicBoolean died = new AtomicBoolean();

    Tools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Tool(UUID id, String name, String edge, long version) {}

    static final class Death extends Error {}

    @Override
    public String object() {
        return "tools";
    }

    @Override
    public Set<String> fields() {
        return Set.of("edge");
    }

    @Override
    public Page<UUID> ids(ListRequest request) {
        String after = request.after() == null ? "" : request.after();
        List<UUID> ids = jdbc.query(
                "SELECT id FROM tool WHERE edge = ? AND HEX(id) > ? ORDER BY id LIMIT 7",
                (row, index) -> Ids.uuid(row.getBytes("id")),
                request.filter(),
                after);
        String last =
                ids.isEmpty() ? null : ids.getLast().toString().replace("-", "").toUpperCase();
        return new Page<>(ids, ids.size() < 7 ? null : last);
    }

    @Override
    public Tool require(UUID id) {
        return jdbc.query(
                        "SELECT * FROM tool WHERE id = ?",
                        (row, index) ->
                                new Tool(id, row.getString("name"), row.getString("edge"), row.getLong("version")),
                        (Object) Ids.bytes(id))
                .getFirst();
    }

    @Override
    public Tool patch(UUID id, long version, ObjectNode patch) {
        Tool tool = require(id);
        if (tool.version() != version) {
            throw new StaleVersion(tool.version());
        }
        String edge = patch.path("edge").asString();
        if (edge.equals(tool.edge())) {
            return tool;
        }
        jdbc.update("UPDATE tool SET edge = ?, version = version + 1 WHERE id = ?", edge, Ids.bytes(id));
        jdbc.update("INSERT INTO told (tool, edge) VALUES (?, ?)", Ids.bytes(id), edge);
        if (tool.name().equals("deadly") && deadly.get()) {
            died.set(true);
            throw new Death();
        }
        if (tool.name().equals("stubborn")) {
            throw new IllegalArgumentException("Too hard");
        }
        return require(id);
    }
}
