package org.guanxi.analytics.value.model;

import java.util.Optional;
import org.guanxi.analytics.table.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every version of the model as readable JSON; the newest is kept at hand. */
@Repository
public class ValueModels {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private volatile @Nullable ValueModel newest;

    ValueModels(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public int newestVersion() {
        return jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM value_model")
                .query(Integer.class)
                .single();
    }

    public Optional<ValueModel> newest() {
        int version = newestVersion();
        var known = newest;
        if (version == 0 || (known != null && known.version() == version))
            return Optional.ofNullable(version == 0 ? null : known);
        var model = jdbc.sql("SELECT model FROM value_model WHERE version = ?")
                .param(version)
                .query(String.class)
                .single();
        newest = json.readValue(model, ValueModel.class);
        return Optional.ofNullable(newest);
    }

    public void insert(ValueModel model) {
        jdbc.sql("INSERT INTO value_model (version, id, fitted_at, model) VALUES (?, ?, ?, ?)")
                .params(
                        model.version(),
                        Columns.of(model.id()),
                        Columns.of(model.fittedAt()),
                        json.writeValueAsString(model))
                .update();
    }
}
