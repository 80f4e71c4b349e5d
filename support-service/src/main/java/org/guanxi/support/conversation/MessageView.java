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
 * @param authorId who wrote it or wrote it down: a person's id or an application's client id, if that is known
 */
record MessageView(
        UUID id,
        UUID caseId,
        MessageKind kind,
        String body,
        @Nullable String authorId,
        Instant createdAt) {

    static final String COLUMNS = "id, case_id, kind, body, author, created_at";

    static MessageView read(ResultSet row, int index) throws SQLException {
        return new MessageView(
                Ids.uuid(row.getBytes("id")),
                Ids.uuid(row.getBytes("case_id")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("body"),
                row.getString("author"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
