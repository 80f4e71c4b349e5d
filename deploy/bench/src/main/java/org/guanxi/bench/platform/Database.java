package org.guanxi.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The database of customer-service on the platform that is measured, with that service's own name and password. */
public record Database(String password) {

    private static final String URL = "jdbc:mysql://127.0.0.1:13306/crm_customer?connectionTimeZone=UTC"
            + "&rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=true"
            + "&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    public static Database of(Path state) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(state.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException failed) {
            throw new Failure("The platform's secrets cannot be read: " + failed.getMessage(), failed);
        }
        return new Database(secrets.getProperty("mysql.crm_customer", ""));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(URL, "crm_customer", password);
    }

    public void run(String... statements) {
        with(connection -> {
            try (var statement = connection.createStatement()) {
                for (var each : statements) {
                    statement.execute(each);
                }
            }
            return true;
        });
    }

    public List<String> column(String query) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        });
    }

    public long number(String query) {
        return Long.parseLong(column(query).getFirst());
    }

    public <T> T with(Work<T> work) {
        try (var connection = connect()) {
            return work.in(connection);
        } catch (SQLException failed) {
            throw new Failure("MySQL: " + failed.getMessage(), failed);
        }
    }

    /** Something to do in a connection. */
    public interface Work<T> {

        T in(Connection connection) throws SQLException;
    }
}
