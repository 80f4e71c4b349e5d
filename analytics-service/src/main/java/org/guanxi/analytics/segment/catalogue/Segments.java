package org.guanxi.analytics.segment.catalogue;

import static java.util.Arrays.asList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.guanxi.analytics.rule.Rule;
import org.guanxi.analytics.rule.RuleReader;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.problem.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The segments; a rule is compiled once for each text. */
@Repository
public class Segments {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String INSERT = "INSERT INTO segment (id, name, description, rule, rule_version, version,"
            + " idempotency_key, request_hash, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE segment SET name = ?, description = ?, rule = ?, rule_version = ?,"
            + " version = ?, changed_at = ? WHERE id = ? AND version = ?";
    private static final String UNFILLED = "SELECT id FROM segment WHERE filled_version < rule_version"
            + " AND changed_at < UTC_TIMESTAMP(6) - INTERVAL 20 SECOND";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, Rule> compiled = new ConcurrentHashMap<>();

    Segments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Segment> all() {
        return jdbc.sql("SELECT * FROM segment").query(this::read).list();
    }

    public Optional<Segment> find(UUID id) {
        return jdbc.sql("SELECT * FROM segment WHERE id = ?")
                .param(Columns.of(id))
                .query(this::read)
                .optional();
    }

    public Segment require(UUID id) {
        return find(id).orElseThrow(() -> new SegmentNotFound(id));
    }

    public Segment require(UUID id, long version) {
        var segment = require(id);
        if (segment.version() != version) throw new StaleVersion(segment.version());
        return segment;
    }

    /** The segment that an earlier request with the same key made, and what that request said. */
    public Optional<Created> findCreated(byte[] key) {
        return jdbc.sql("SELECT * FROM segment WHERE idempotency_key = ?")
                .param(key)
                .query((row, index) -> new Created(
                        read(row, index),
                        new RequestStamp(row.getBytes("idempotency_key"), row.getBytes("request_hash"))))
                .optional();
    }

    public record Created(Segment segment, RequestStamp stamp) {}

    public void insert(Segment segment, @Nullable RequestStamp stamp) {
        try {
            jdbc.sql(INSERT)
                    .params(asList(
                            Columns.of(segment.id()),
                            segment.name(),
                            segment.description(),
                            json.writeValueAsString(segment.json()),
                            segment.ruleVersion(),
                            segment.version(),
                            stamp == null ? null : stamp.key(),
                            stamp == null ? null : stamp.body(),
                            Columns.of(segment.createdAt()),
                            Columns.of(segment.changedAt())))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw nameTaken(segment, taken);
        }
    }

    public void update(Segment segment) {
        try {
            int rows = jdbc.sql(UPDATE)
                    .params(asList(
                            segment.name(),
                            segment.description(),
                            json.writeValueAsString(segment.json()),
                            segment.ruleVersion(),
                            segment.version(),
                            Columns.of(segment.changedAt()),
                            Columns.of(segment.id()),
                            segment.version() - 1))
                    .update();
            if (rows == 0) throw new StaleVersion(segment.version());
        } catch (DuplicateKeyException taken) {
            throw nameTaken(segment, taken);
        }
    }

    /** The other unique key is that of the request. */
    private RuntimeException nameTaken(Segment wanted, DuplicateKeyException taken) {
        return jdbc.sql("SELECT * FROM segment WHERE name = ? AND id <> ?")
                .params(wanted.name(), Columns.of(wanted.id()))
                .query(this::read)
                .optional()
                .<RuntimeException>map(SegmentNameTaken::new)
                .orElse(taken);
    }

    /** Nobody changes it, enters or leaves it until the transaction ends. */
    public Segment requireLocked(UUID id, long version) {
        var segment = jdbc.sql("SELECT * FROM segment WHERE id = ? FOR UPDATE")
                .param(Columns.of(id))
                .query(this::read)
                .optional()
                .orElseThrow(() -> new SegmentNotFound(id));
        if (segment.version() != version) throw new StaleVersion(segment.version());
        return segment;
    }

    public void delete(Segment segment) {
        int rows = jdbc.sql("DELETE FROM segment WHERE id = ? AND version = ?")
                .params(Columns.of(segment.id()), segment.version())
                .update();
        if (rows == 0) throw new StaleVersion(segment.version());
    }

    public List<UUID> unfilled() {
        return jdbc.sql(UNFILLED).query((row, index) -> Columns.id(row, "id")).list();
    }

    public void filled(UUID id, int ruleVersion) {
        jdbc.sql("UPDATE segment SET filled_version = ? WHERE id = ? AND rule_version = ?")
                .params(ruleVersion, Columns.of(id), ruleVersion)
                .update();
    }

    private Segment read(ResultSet row, int index) throws SQLException {
        var text = row.getString("rule");
        var rule = json.readValue(text, OBJECT);
        return new Segment(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getString("description"),
                rule,
                compiled.computeIfAbsent(text, same -> RuleReader.read(rule)),
                row.getInt("rule_version"),
                row.getLong("version"),
                Columns.moment(row, "created_at"),
                Columns.moment(row, "changed_at"));
    }
}
