package org.guanxi.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.bench.platform.Database;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Processes;

/** Does the same in eight connections at once, measured like a leg of load. */
public record Workers(Database database, Processes processes, Pace pace) {

    static final int AT_ONCE = 8;

    /** One connection's prepared statements; each call does the work once. */
    interface Task {

        void once() throws SQLException;
    }

    /** Prepares a task in a connection of its own. */
    interface Preparation {

        Task in(Connection connection) throws SQLException;
    }

    Outcome run(String name, Preparation preparation) {
        var tally = new Tally(name, processes, pace.counted());
        var end = System.nanoTime() + pace.leadIn().plus(pace.counted()).toNanos() + 200_000_000;
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            tally.begin(clock, pace.leadIn(), pace.counted());
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < AT_ONCE; i++) {
                all.add(threads.submit(
                        () -> database.with(connection -> repeat(preparation.in(connection), tally, end))));
            }
            for (var each : all) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new Failure(name + ": " + failed.getMessage(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
        return tally.outcome();
    }

    private static boolean repeat(Task task, Tally tally, long end) throws SQLException {
        for (var began = System.nanoTime(); began < end; began = System.nanoTime()) {
            task.once();
            tally.add(System.nanoTime() - began, true);
        }
        return true;
    }
}
