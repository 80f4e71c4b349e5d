package org.guanxi.bench.event;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.guanxi.bench.load.Pace;
import org.guanxi.bench.platform.Database;
import org.guanxi.bench.platform.Paused;
import org.guanxi.bench.platform.Waiting;

/** How fast a backlog of events leaves the outbox, beside a bare producer that sends the same records. */
public record RelayDrain(Database database, OutboxRows rows, long service, Pace pace) {

    /** Rows a second by the relay and by the producer. */
    public record Round(double relay, double producer) {}

    static final String KAFKA = "127.0.0.1:19092";

    public Round round() {
        var relay = drain();
        try (var admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            new Consumers(admin).awaitCaughtUp();
            return new Round(relay, new BareProducer(admin, rows).perSecond(pace.drainedRows()));
        }
    }

    private double drain() {
        var began = Paused.during(
                service,
                () -> database.with(connection -> {
                    connection.setAutoCommit(false);
                    rows.insert(connection, rows.ids(pace.drainedRows()));
                    connection.commit();
                    return System.nanoTime();
                }));
        return database.with(connection -> {
            try (var first = connection.prepareStatement("SELECT id FROM outbox ORDER BY id LIMIT 1")) {
                Waiting.until("An empty outbox", Duration.ofMinutes(5), 5, () -> {
                    try (var row = first.executeQuery()) {
                        return !row.next();
                    }
                });
            }
            return pace.drainedRows() / Waiting.secondsSince(began);
        });
    }
}
