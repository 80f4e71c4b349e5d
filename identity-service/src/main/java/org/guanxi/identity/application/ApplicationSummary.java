package org.guanxi.identity.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** An application as a row of a list. */
record ApplicationSummary(
        UUID id,
        String clientId,
        String name,
        String contact,
        boolean suspended,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant createdAt,
        long version) {

    static final String COLUMNS =
            "id, client_id, name, contact, suspended, expires_at, last_used_at, created_at, version";

    static ApplicationSummary read(ResultSet row, int index) throws SQLException {
        return new ApplicationSummary(
                Ids.uuid(row.getBytes("id")),
                row.getString("client_id"),
                row.getString("name"),
                row.getString("contact"),
                row.getBoolean("suspended"),
                moment(row, "expires_at"),
                moment(row, "last_used_at"),
                moment(row, "created_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
