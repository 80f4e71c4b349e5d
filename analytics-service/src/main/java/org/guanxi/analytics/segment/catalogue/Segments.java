package org.guanxi.analytics.segment.catalogue;

import static java.util.Arrays.asList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.problem.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The segments, each with its rule. */
@Repository
public class Segments {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String INSERT = "INSERT INTO segment (id, name, description, rule, rule_version, version,"
            + " idempotency_key, request_hash, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE segment SET name = ?, description = ?, rule = ?, rule_version = ?,"
            + " version = ?, changed_at = ? WHERE id = ? AND version = ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CompiledRules rules = new CompiledRules();

    Segments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Segment> all() {
        var all = jdbc.sql("SELECT * FROM segment").query(this::read).list();
        if (rules.size() > all.size()) rules.keep(all.stream().map(Segment::id).collect(toUnmodifiableSet()));
        return all;
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

    private Segment read(ResultSet row, int index) throws SQLException {
        var id = Columns.id(row, "id");
        int ruleVersion = row.getInt("rule_version");
        var rule = json.readValue(row.getString("rule"), OBJECT);
        return new Segment(
                id,
                row.getString("name"),
                row.getString("description"),
                rule,
                rules.of(id, ruleVersion, rule),
                ruleVersion,
                row.getLong("version"),
                Columns.moment(row, "created_at"),
                Columns.moment(row, "changed_at"));
    }
}
