package org.guanxi.support.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.support.details.CaseChannel;
import org.guanxi.support.details.CasePriority;
import org.guanxi.support.details.CaseType;
import org.guanxi.support.progress.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case as a row of a list.
 *
 * @param accountName null until customer-service has told us
 */
record CaseSummary(
        UUID id,
        String number,
        String subject,
        CaseType type,
        CasePriority priority,
        CaseChannel channel,
        CaseState state,
        UUID accountId,
        @Nullable String accountName,
        @Nullable UUID contactId,
        @Nullable UUID assigneeId,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static final String COLUMNS = "c.id, c.number, c.subject, c.type, c.priority, c.channel, c.state, c.account_id,"
            + " a.name AS account_name, c.contact_id, c.assignee_id, c.created_at, c.changed_at, c.version";

    static CaseSummary read(ResultSet row, int index) throws SQLException {
        return new CaseSummary(
                Ids.uuid(row.getBytes("id")),
                row.getString("number"),
                row.getString("subject"),
                CaseType.valueOf(row.getString("type")),
                CasePriority.valueOf(row.getString("priority")),
                CaseChannel.valueOf(row.getString("channel")),
                CaseState.valueOf(row.getString("state")),
                Ids.uuid(row.getBytes("account_id")),
                row.getString("account_name"),
                Ids.uuidOrNull(row.getBytes("contact_id")),
                Ids.uuidOrNull(row.getBytes("assignee_id")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
