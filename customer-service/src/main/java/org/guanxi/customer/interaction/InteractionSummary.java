package org.guanxi.customer.interaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** An interaction as a row of a list. */
record InteractionSummary(
        UUID id,
        InteractionKind kind,
        String subject,
        @Nullable UUID accountId,
        @Nullable String accountName,
        @Nullable UUID leadId,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable UUID authorId,
        Instant occurredAt,
        long version) {

    static final String COLUMNS =
            "i.id, i.kind, i.subject, i.account_id, a.name AS account_name, i.lead_id, i.contact_id, c.full_name AS contact_name,"
                    + " i.author_id, i.occurred_at, i.version";

    static InteractionSummary read(ResultSet row, int index) throws SQLException {
        return new InteractionSummary(
                Ids.uuid(row.getBytes("id")),
                InteractionKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                id(row, "account_id"),
                row.getString("account_name"),
                id(row, "lead_id"),
                id(row, "contact_id"),
                row.getString("contact_name"),
                id(row, "author_id"),
                row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.uuid(bytes);
    }
}
