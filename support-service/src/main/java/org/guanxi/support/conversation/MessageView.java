package org.guanxi.support.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * @param caseId the case that it belongs to: another than was written to when that one is closed
 * @param authorId the person of ours who wrote it or wrote it down; null for an application
 */
record MessageView(
        UUID id,
        UUID caseId,
        MessageKind kind,
        String body,
        @Nullable UUID authorId,
        Instant createdAt) {

    static final String COLUMNS = "id, case_id, kind, body, author_id, created_at";

    static MessageView read(ResultSet row, int index) throws SQLException {
        return new MessageView(
                Ids.uuid(row.getBytes("id")),
                Ids.uuid(row.getBytes("case_id")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("body"),
                Ids.uuidOrNull(row.getBytes("author_id")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
