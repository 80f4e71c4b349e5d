package org.guanxi.faults.platform;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The services' databases, each read as its own user. */
public record Databases(Platform platform) {

    /** Those with an outbox. */
    public static final List<String> PUBLISHING =
            List.of("crm_identity", "crm_customer", "crm_sales", "crm_support", "crm_campaign", "crm_analytics");

    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String database, String query, Reading<T> reading, Object... values) {
        try (var connection = open(database);
                var statement = prepare(connection, query, values);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        } catch (SQLException failed) {
            throw new Broken(database, failed);
        }
    }

    public BigDecimal number(String database, String query, Object... values) {
        return list(database, query, row -> row.getBigDecimal(1), values).getFirst();
    }

    public void change(String database, String statement, Object... values) {
        try (var connection = open(database);
                var prepared = prepare(connection, statement, values)) {
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new Broken(database, failed);
        }
    }

    public Connection open(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:13306/" + database + "?connectTimeout=3000",
                database,
                platform.secret("mysql." + database));
    }

    public static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
