package org.guanxi.identity.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

record TeamView(UUID id, String name, @Nullable UUID parentId, Instant createdAt, Instant changedAt, long version) {

    static final String COLUMNS = "id, name, parent_id, created_at, changed_at, version";

    static TeamView read(ResultSet row, int index) throws SQLException {
        return new TeamView(
                Ids.uuid(row.getBytes("id")),
                row.getString("name"),
                Ids.uuidOrNull(row.getBytes("parent_id")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
