package org.guanxi.identity.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.id.Ids;

/** @param isDefault whether the caller's list begins with it */
record SavedViewSummary(
        UUID id,
        long version,
        String object,
        String name,
        boolean shared,
        UUID ownerId,
        boolean isDefault,
        String query,
        int position,
        Instant createdAt,
        Instant changedAt) {

    static final String COLUMNS =
            "id, version, object, name, shared, owner_id, query, position, created_at, changed_at";

    static SavedViewSummary read(ResultSet row, Set<UUID> defaults) throws SQLException {
        UUID id = Ids.uuid(row.getBytes("id"));
        return new SavedViewSummary(
                id,
                row.getLong("version"),
                row.getString("object"),
                row.getString("name"),
                row.getBoolean("shared"),
                Ids.uuid(row.getBytes("owner_id")),
                defaults.contains(id),
                row.getString("query"),
                row.getInt("position"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
