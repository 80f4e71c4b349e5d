package org.guanxi.analytics.grid;

import static java.util.Arrays.asList;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guanxi.analytics.rfm.RfmEdges;
import org.guanxi.analytics.table.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every version of the edges, so that each score can be explained later; the newest is kept at hand. */
@Repository
class RfmEdgesTable {

    /**
     * @param orders how many orders there were when the edges were drawn
     * @param currency what money was added up in; missing where that is not remembered
     * @param unpriced orders whose money was left out, since no rate leads to that currency
     */
    record Drawn(
            RfmEdges edges,
            Instant at,
            long orders,
            @Nullable String currency,
            long unpriced) {}

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String INSERT = "INSERT IGNORE INTO rfm_edges"
            + " (version, created_at, orders, currency, unpriced, edges) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String FORSAKEN = "SELECT version FROM rfm_edges WHERE scored_at IS NULL AND created_at < ?"
            + " AND version = (SELECT MAX(version) FROM rfm_edges)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private volatile @Nullable Drawn newest;

    RfmEdgesTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Drawn> newest() {
        int version = jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM rfm_edges")
                .query(Integer.class)
                .single();
        var known = newest;
        if (known != null && known.edges().version() == version) return Optional.of(known);
        if (version == 0) return Optional.empty();
        newest = jdbc.sql("SELECT * FROM rfm_edges WHERE version = ?")
                .param(version)
                .query((row, index) -> new Drawn(
                        json.readValue(row.getString("edges"), RfmEdges.class),
                        Columns.moment(row, "created_at"),
                        row.getLong("orders"),
                        row.getString("currency"),
                        row.getLong("unpriced")))
                .single();
        return Optional.ofNullable(newest);
    }

    /** False when another service has drawn this version meanwhile. */
    boolean insert(Drawn drawn) {
        int rows = jdbc.sql(INSERT)
                .params(asList(
                        drawn.edges().version(),
                        Columns.of(drawn.at()),
                        drawn.orders(),
                        drawn.currency(),
                        drawn.unpriced(),
                        json.writeValueAsString(drawn.edges())))
                .update();
        return rows > 0;
    }

    /** Everybody has been scored by this version. */
    void scored(int version, Instant at) {
        jdbc.sql("UPDATE rfm_edges SET scored_at = ? WHERE version = ?")
                .params(Columns.of(at), version)
                .update();
    }

    /** The newest version, when whoever drew it has long had the time to score everybody by it and did not come to an end. */
    Optional<Integer> forsaken(Instant now) {
        return jdbc.sql(FORSAKEN)
                .param(Columns.of(now.minus(PATIENCE)))
                .query(Integer.class)
                .optional();
    }
}
