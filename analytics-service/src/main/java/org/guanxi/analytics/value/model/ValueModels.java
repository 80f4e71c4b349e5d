package org.guanxi.analytics.value.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guanxi.analytics.table.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every version of the model as readable JSON; the one in use is kept at hand. */
@Repository
public class ValueModels {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private volatile @Nullable ValueModel current;

    ValueModels(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public int newestVersion() {
        return jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM value_model")
                .query(Integer.class)
                .single();
    }

    /** The one in use: fitted or chosen last. */
    public Optional<ValueModel> current() {
        var version = jdbc.sql("SELECT version FROM value_model ORDER BY used_from DESC, version DESC LIMIT 1")
                .query(Integer.class)
                .optional();
        var known = current;
        if (version.isEmpty() || (known != null && known.version() == version.get())) return version.map(same -> known);
        current = find(version.get()).orElse(null);
        return Optional.ofNullable(current);
    }

    public Optional<ValueModel> find(int version) {
        return jdbc.sql("SELECT model FROM value_model WHERE version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(model -> json.readValue(model, ValueModel.class));
    }

    public ValueModel require(int version) {
        return find(version).orElseThrow(() -> new ModelVersionNotFound(version));
    }

    /** The newest first. */
    public List<ValueModel> list(int most) {
        return jdbc
                .sql("SELECT model FROM value_model ORDER BY version DESC LIMIT ?")
                .param(most)
                .query(String.class)
                .list()
                .stream()
                .map(model -> json.readValue(model, ValueModel.class))
                .toList();
    }

    public void use(int version, Instant now) {
        jdbc.sql("UPDATE value_model SET used_from = ? WHERE version = ?")
                .params(Columns.of(now), version)
                .update();
    }

    public void insert(ValueModel model) {
        jdbc.sql("INSERT INTO value_model (version, id, fitted_at, used_from, model) VALUES (?, ?, ?, ?, ?)")
                .params(
                        model.version(),
                        Columns.of(model.id()),
                        Columns.of(model.fittedAt()),
                        Columns.of(model.fittedAt()),
                        json.writeValueAsString(model))
                .update();
    }
}
