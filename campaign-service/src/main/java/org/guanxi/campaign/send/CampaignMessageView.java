package org.guanxi.campaign.send;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** @param subject and body as the sandbox took them; null before that */
public record CampaignMessageView(
        UUID id,
        int step,
        UUID accountId,
        UUID contactId,
        String name,
        String address,
        String state,
        @Nullable String reason,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String subject,
        @Nullable String body) {

    static final String COLUMNS = "m.id, m.step, m.account_id, m.contact_id, m.name, m.address, m.state, m.reason,"
            + " m.attempts, m.sent_at, s.subject, s.body";

    static CampaignMessageView read(ResultSet row, int index) throws SQLException {
        LocalDateTime sentAt = row.getObject("sent_at", LocalDateTime.class);
        return new CampaignMessageView(
                Ids.uuid(row.getBytes("id")),
                row.getInt("step"),
                Ids.uuid(row.getBytes("account_id")),
                Ids.uuid(row.getBytes("contact_id")),
                row.getString("name"),
                row.getString("address"),
                row.getString("state"),
                row.getString("reason"),
                row.getInt("attempts"),
                sentAt == null ? null : sentAt.toInstant(ZoneOffset.UTC),
                row.getString("subject"),
                row.getString("body"));
    }
}
