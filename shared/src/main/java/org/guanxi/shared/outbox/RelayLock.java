package org.guanxi.shared.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The right to be the relay: the lock of the relay's row, held by a transaction that stays open on a connection of its own.
 * It ends with that connection; the database ends a connection that falls silent.
 */
class RelayLock {

    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource database;
    private final Duration silence;
    private long heard;
    private @Nullable Connection holder;

    RelayLock(DataSource database) {
        this(database, SILENCE);
    }

    /** @param silence for how long the database bears with a connection that says nothing; whole seconds */
    RelayLock(DataSource database, Duration silence) {
        this.database = database;
        this.silence = silence;
    }

    /** Who holds it and has nothing to do has to ask for it again from time to time, or it is lost. */
    boolean wantsToBeHeard() {
        return holder != null && System.nanoTime() - heard > silence.toNanos() / 3;
    }

    /**
     * @return false while another relay has it
     * @throws DataAccessResourceFailureException when it was held until now and is lost
     */
    boolean hold() {
        try {
            Connection held = holder;
            heard = System.nanoTime();
            if (held == null) {
                return take();
            }
            if (!held.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("The relay's connection has ended");
            }
            return true;
        } catch (SQLException failed) {
            release();
            throw new DataAccessResourceFailureException("The relay's lock", failed);
        }
    }

    void release() {
        Connection held = holder;
        holder = null;
        if (held != null) {
            giveBack(held);
        }
    }

    private boolean take() throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            if (lock(connection)) {
                holder = connection;
            }
        } finally {
            if (holder == null) {
                giveBack(connection);
            }
        }
        return holder != null;
    }

    private boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("SELECT id FROM outbox_relay WHERE id = 1 FOR UPDATE SKIP LOCKED")) {
                if (!row.next()) {
                    return false;
                }
            }
            statement.execute("SET SESSION wait_timeout = " + silence.toSeconds());
            return true;
        }
    }

    private static void giveBack(Connection connection) {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION wait_timeout = DEFAULT");
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException ended) {
            // and the lock with it
        }
    }
}
