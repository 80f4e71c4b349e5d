package org.guanxi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Events as the product writes them: one was taken from its outbox, the others differ in their ids. */
record OutboxRows(String type, String payload, String trace, String account) {

    private static final String INSERT =
            "INSERT INTO outbox (event_id, aggregate_id, type, payload, traceparent, occurred_at)"
                    + " VALUES (UUID_TO_BIN(?),UUID_TO_BIN(?),?,?,?,?)";

    /** Creates an account while no relay may work, and looks at what it left in the outbox. */
    static OutboxRows sample(Database database, Api api) {
        return database.with(connection -> {
            stopRelay(connection);
            var account = api.create(Customer.any());
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "SELECT type, payload, COALESCE(traceparent, '') FROM outbox ORDER BY id DESC LIMIT 1")) {
                if (!row.next()) {
                    throw new Failure("Creating an account left nothing in the outbox");
                }
                return new OutboxRows(row.getString(1), row.getString(2), row.getString(3), account);
            } finally {
                connection.commit();
            }
        });
    }

    /** Until this connection commits: whoever holds that row's lock is the relay. */
    static void stopRelay(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (var statement = connection.createStatement()) {
            statement.executeQuery("SELECT id FROM outbox_relay WHERE id = 1 FOR UPDATE");
        }
    }

    /** @return ids of made-up accounts */
    List<UUID> ids(int count) {
        var ids = new ArrayList<UUID>(count);
        for (var i = 0; i < count; i++) {
            ids.add(UUID.randomUUID());
        }
        return ids;
    }

    String payloadOf(UUID id) {
        return payload.replace(account, id.toString());
    }

    void insert(Connection connection, List<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var i = 0; i < ids.size(); i++) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setString(2, ids.get(i).toString());
                statement.setString(3, type);
                statement.setString(4, payloadOf(ids.get(i)));
                statement.setString(5, trace.isEmpty() ? null : trace);
                statement.setObject(6, LocalDateTime.now(ZoneOffset.UTC));
                statement.addBatch();
                if (i % 500 == 499 || i == ids.size() - 1) {
                    statement.executeBatch();
                }
            }
        }
    }
}
