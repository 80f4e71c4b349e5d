package org.guanxi.customer.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A contact as a row of a list. */
record ContactSummary(
        UUID id,
        String fullName,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        Instant createdAt,
        long version) {

    static final String COLUMNS = "id, full_name, title, email, phone, created_at, version";

    static ContactSummary read(ResultSet row, int index) throws SQLException {
        return new ContactSummary(
                Ids.uuid(row.getBytes("id")),
                row.getString("full_name"),
                row.getString("title"),
                row.getString("email"),
                row.getString("phone"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
