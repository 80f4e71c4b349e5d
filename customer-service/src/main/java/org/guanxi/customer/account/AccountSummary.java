package org.guanxi.customer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** An account as a row of a list. */
record AccountSummary(
        UUID id,
        AccountKind kind,
        String name,
        @Nullable String industry,
        @Nullable String region,
        @Nullable String country,
        @Nullable String phone,
        @Nullable String email,
        @Nullable UUID ownerId,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static final String COLUMNS =
            "id, kind, name, industry, region, country, phone, email, owner_id, created_at, changed_at, version";

    static AccountSummary read(ResultSet row, int index) throws SQLException {
        return new AccountSummary(
                Ids.uuid(row.getBytes("id")),
                AccountKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("industry"),
                row.getString("region"),
                row.getString("country"),
                row.getString("phone"),
                row.getString("email"),
                Ids.uuidOrNull(row.getBytes("owner_id")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
