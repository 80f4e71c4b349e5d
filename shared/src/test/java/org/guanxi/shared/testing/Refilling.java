package org.guanxi.shared.testing;

import java.sql.Connection;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.guanxi.shared.pinyin.FillInitials;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** The migration that gives old rows their initials, once more: on rows that a test has made old. */
public record Refilling(FillInitials filling, JdbcOperations jdbc) {

    public void run() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            filling.migrate(new On(connection));
            return null;
        });
    }

    private record On(Connection connection) implements Context {

        @Override
        public Configuration getConfiguration() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
