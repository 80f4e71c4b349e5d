package org.guanxi.sales.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.sales.qualification.LeadStatus;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A lead as a row of a list. */
record LeadSummary(
        UUID id,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String source,
        LeadStatus status,
        @Nullable UUID ownerId,
        @Nullable UUID accountId,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static final String COLUMNS = "id, name, company, email, phone, source, status, owner_id, account_id, created_at,"
            + " changed_at, version";

    static LeadSummary read(ResultSet row, int index) throws SQLException {
        return new LeadSummary(
                Ids.uuid(row.getBytes("id")),
                row.getString("name"),
                row.getString("company"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("source"),
                LeadStatus.valueOf(row.getString("status")),
                Ids.uuidOrNull(row.getBytes("owner_id")),
                Ids.uuidOrNull(row.getBytes("account_id")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
