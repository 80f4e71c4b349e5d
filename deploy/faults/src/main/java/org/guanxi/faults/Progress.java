package org.guanxi.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.guanxi.faults.platform.Broken;
import org.guanxi.faults.platform.Databases;
import org.guanxi.faults.platform.Waiting;

/** How far an import is, read straight from the table: the API is too far away to hit a moment. */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Connection connection;
    private final String object;
    private final String source;

    Progress(Databases databases, String object, String source) {
        this.object = object;
        this.source = source;
        try {
            connection = databases.open(object.equals("orders") ? "crm_sales" : "crm_customer");
        } catch (SQLException failed) {
            throw new Broken("no progress", failed);
        }
    }

    /** @return the last row seen to be done */
    int await(Moment moment) {
        var end = Instant.now().plus(PATIENCE);
        while (done() < moment.row()) {
            if (Instant.now().isAfter(end)) {
                throw new Broken("the import of " + moment.object() + " does not get to row " + moment.row());
            }
            Waiting.of(Duration.ofMillis(2));
        }
        Waiting.of(Duration.ofMillis(moment.millisLater()));
        return done();
    }

    private int done() {
        try (var statement = Databases.prepare(
                        connection,
                        "SELECT done_rows FROM import_job WHERE object = ? AND source = ?",
                        object,
                        source);
                var row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException failed) {
            throw new Broken("no progress", failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException goneAnyway) {
            // its server may be the victim
        }
    }
}
