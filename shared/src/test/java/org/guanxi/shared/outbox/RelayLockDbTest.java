package org.guanxi.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RelayLockDbTest {

    private static final DriverManagerDataSource DATABASE = new DriverManagerDataSource();

    private final Remembering connections = new Remembering();
    private final RelayLock one = new RelayLock(connections);
    private final RelayLock other = new RelayLock(DATABASE);

    @BeforeAll
    static void openServer() {
        var server = RealServices.mysqlServer("relay_lock");
        DATABASE.setUrl(server.getJdbcUrl());
        DATABASE.setUsername(server.getUsername());
        DATABASE.setPassword(server.getPassword());
        Flyway.configure().dataSource(DATABASE).load().migrate();
    }

    @AfterEach
    void releaseBoth() {
        one.release();
        other.release();
    }

    @Test
    void isHeldByOneUntilItLetsGo() {
        assertThat(one.hold()).isTrue();
        assertThat(other.hold()).isFalse();
        assertThat(one.hold()).isTrue();
        one.release();
        assertThat(other.hold()).isTrue();
        assertThat(one.hold()).isFalse();
    }

    @Test
    void passesOnWhenTheConnectionEnds() {
        assertThat(one.hold()).isTrue();
        new JdbcTemplate(DATABASE).execute("KILL " + connections.last);
        assertThat(other.hold()).isTrue();
        assertThatThrownBy(one::hold).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(one.hold()).isFalse();
    }

    private static class Remembering extends DriverManagerDataSource {

        private long last;

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = DATABASE.getConnection();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT CONNECTION_ID()")) {
                row.next();
                last = row.getLong(1);
            }
            return connection;
        }
    }
}
