package org.guanxi.bench.load;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.bench.platform.Customer;
import org.guanxi.bench.platform.Database;
import org.guanxi.bench.platform.Waiting;

/** The rows of a new account without the product: same columns, indexes and durability, in tables of their own. */
public final class RawRows implements Workers.Task {

    private static final String ACCOUNT =
            "INSERT INTO bench_account (id, version, kind, name, industry, region, country, website, phone, email, created_at,"
                    + " changed_at, idempotency_key, request_hash) VALUES (?,0,'ORGANISATION',?,?,?,'CN',?,?,?,?,?,?,?)";
    private static final String KEY = "INSERT INTO bench_account_key (account_id, source, external_id) VALUES (?,?,?)";
    private static final String OUTBOX =
            "INSERT INTO bench_outbox (event_id, aggregate_id, type, payload, traceparent, occurred_at) VALUES (?,?,?,?,?,?)";
    private static final String TRACE = "00-00000000000000000000000000000000-0000000000000000-00";

    private final Connection connection;
    private final PreparedStatement account;
    private final PreparedStatement key;
    private final PreparedStatement outbox;

    private RawRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.account = connection.prepareStatement(ACCOUNT);
        this.key = connection.prepareStatement(KEY);
        this.outbox = connection.prepareStatement(OUTBOX);
    }

    static RawRows in(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new RawRows(connection);
    }

    static void tables(Database database) {
        dropTables(database);
        database.run(
                "CREATE TABLE bench_account LIKE account",
                "CREATE TABLE bench_account_key LIKE account_key",
                "ALTER TABLE bench_account_key ADD FOREIGN KEY (account_id) REFERENCES bench_account (id)",
                "CREATE TABLE bench_outbox LIKE outbox");
    }

    public static void dropTables(Database database) {
        database.run(
                "DROP TABLE IF EXISTS bench_account_key",
                "DROP TABLE IF EXISTS bench_account",
                "DROP TABLE IF EXISTS bench_outbox");
    }

    @Override
    public void once() throws SQLException {
        add(Customer.any());
        account.executeUpdate();
        key.executeUpdate();
        outbox.executeUpdate();
        connection.commit();
    }

    /** In batches, as the fastest import could. */
    static double batched(Database database, int rows, int batch) {
        return database.with(connection -> {
            var raw = in(connection);
            var began = System.nanoTime();
            for (var i = 1; i <= rows; i++) {
                raw.add(Customer.any());
                raw.account.addBatch();
                raw.key.addBatch();
                raw.outbox.addBatch();
                if (i % batch == 0 || i == rows) {
                    raw.account.executeBatch();
                    raw.key.executeBatch();
                    raw.outbox.executeBatch();
                    connection.commit();
                }
            }
            return Waiting.secondsSince(began);
        });
    }

    private void add(Customer customer) throws SQLException {
        var id = random();
        var now = LocalDateTime.now(ZoneOffset.UTC);
        account.setBytes(1, id);
        account.setString(2, customer.name());
        account.setString(3, customer.industry());
        account.setString(4, customer.region());
        account.setString(5, "https://example.com");
        account.setString(6, customer.phone());
        account.setString(7, customer.email());
        account.setObject(8, now);
        account.setObject(9, now);
        account.setBytes(10, hash());
        account.setBytes(11, hash());
        key.setBytes(1, id);
        key.setString(2, Customer.SOURCE);
        key.setString(3, customer.key());
        outbox.setBytes(1, random());
        outbox.setBytes(2, id);
        outbox.setString(3, "crm.customer.account.created.v1");
        outbox.setString(4, customer.json());
        outbox.setString(5, TRACE);
        outbox.setObject(6, now);
    }

    /** Rising with time, as the product's own ids are. */
    private static byte[] random() {
        var id = UUID.randomUUID();
        return ByteBuffer.allocate(16)
                .putLong(System.currentTimeMillis() << 16 | id.getMostSignificantBits() >>> 48)
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] hash() {
        var first = UUID.randomUUID();
        return ByteBuffer.allocate(32)
                .putLong(first.getMostSignificantBits())
                .putLong(first.getLeastSignificantBits())
                .array();
    }
}
