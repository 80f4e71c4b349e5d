package org.guanxi.campaign.send;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.guanxi.campaign.audience.Recipient;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes many new messages at once. */
@Repository
class QueuedMessages {

    private static final int ROWS_A_STATEMENT = 500;

    private static final String INSERT = """
            INSERT INTO message (id, version, campaign_id, step, account_id, contact_id, name, address, state, attempts,
                due_at, created_at)
            VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""";

    private final JdbcTemplate jdbc;

    QueuedMessages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Message> messages) {
        jdbc.batchUpdate(INSERT, messages, ROWS_A_STATEMENT, QueuedMessages::write);
    }

    private static void write(PreparedStatement row, Message message) throws SQLException {
        Recipient to = message.recipient();
        row.setBytes(1, Ids.bytes(message.id()));
        row.setBytes(2, Ids.bytes(message.campaignId()));
        row.setInt(3, message.step());
        row.setBytes(4, Ids.bytes(to.accountId()));
        row.setBytes(5, Ids.bytes(to.contactId()));
        row.setString(6, to.name());
        row.setString(7, to.address());
        row.setString(8, message.state().name());
        row.setObject(9, message.dueAt());
        row.setObject(10, message.createdAt());
    }
}
