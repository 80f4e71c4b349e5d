package org.guanxi.shared.pinyin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows their initials that are older than these, some at a time, so that nobody has to wait for all of them. What
 * breaks off goes on with the next start. A row that somebody changes meanwhile has its initials from there.
 */
public final class FillInitials implements JavaMigration {

    static final int AT_A_TIME = 1000;

    private final String version;
    private final List<Names> all;

    public FillInitials(String version, Names... all) {
        this.version = version;
        this.all = List.of(all);
    }

    /**
     * @param name the column, or the SQL that yields it
     * @param where which rows of the table; {@code TRUE} for all
     */
    public record Names(String table, String name, String initials, String where, UnaryOperator<String> reading) {

        String select() {
            return "SELECT id, version, " + name + " FROM " + table + " WHERE id > ? AND " + initials + " = '' AND "
                    + name + " <> '' AND " + where + " ORDER BY id LIMIT " + AT_A_TIME;
        }

        String update() {
            return "UPDATE " + table + " SET " + initials + " = ? WHERE id = ? AND version = ?";
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "fill initials";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean auto = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (Names names : all) {
                fill(connection, names);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(auto);
        }
    }

    private static void fill(Connection connection, Names names) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(names.select());
                PreparedStatement update = connection.prepareStatement(names.update())) {
            byte[] last = new byte[16];
            while (last.length > 0) {
                select.setBytes(1, last);
                last = take(select, update, names);
                update.executeBatch();
                connection.commit();
            }
        }
    }

    /** @return the id of the last row, empty when there are no more */
    private static byte[] take(PreparedStatement select, PreparedStatement update, Names names) throws SQLException {
        byte[] last = {};
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                last = rows.getBytes(1);
                update.setString(1, names.reading().apply(rows.getString(3)));
                update.setBytes(2, last);
                update.setLong(3, rows.getLong(2));
                update.addBatch();
            }
        }
        return last;
    }
}
