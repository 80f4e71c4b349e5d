package org.guanxi.identity.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A person as a row of a list. */
record UserSummary(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        boolean active,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static final String COLUMNS = "id, username, display_name, email, active, created_at, changed_at, version";

    static UserSummary read(ResultSet row, int index) throws SQLException {
        return new UserSummary(
                Ids.uuid(row.getBytes("id")),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
