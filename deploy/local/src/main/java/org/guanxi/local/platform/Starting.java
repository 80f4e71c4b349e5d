package org.guanxi.local.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Logs;
import org.guanxi.local.folder.Space;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Stopping;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;
import org.guanxi.local.terminal.Row;

/** One start of whatever is not running; remembers what it started, so that it can take exactly that back. */
public final class Starting {

    private static final Duration TO_END = Duration.ofSeconds(30);

    private final Home home;
    private final String database;
    private final Pids pids;
    private final Progress progress;
    private final Set<String> started = new HashSet<>();
    private final Set<String> replaced = new TreeSet<>();
    /** More at once than the machine has cores for only makes each of them miss its own limits. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors() + 2);

    /** Why nothing more is started; empty while all goes well. */
    private volatile String end = "";

    /** @param database where the data of what is started will be, for those that come later */
    public Starting(Home home, String database, Progress progress) {
        this.home = home;
        this.database = database;
        this.pids = new Pids(home);
        this.progress = progress;
    }

    public void start(List<List<Part>> waves) {
        for (var wave : waves) {
            atOnce(wave.stream()
                    .map(part -> (Callable<Boolean>) () -> start(part))
                    .toList());
        }
    }

    private boolean start(Part part) {
        var row = progress.row(part.name());
        try {
            if (pids.isCurrent(part)) {
                row.passing("running already");
                await(part, row);
            } else {
                pids.running(part).ifPresent(old -> replace(part, old));
                startInTurn(part, row);
            }
            row.done("healthy, %d MB".formatted(pids.megabytes(part)));
            return true;
        } catch (GivenUp consequence) {
            row.givenUp(consequence.text());
            throw consequence;
        } catch (Failure failed) {
            end("because another part failed");
            row.failed(failed.text().lines().findFirst().orElse(""));
            throw failed;
        }
    }

    private void startInTurn(Part part, Row row) {
        turns.acquireUninterruptibly();
        try {
            row.passing("starting");
            launch(part);
            await(part, row);
        } finally {
            turns.release();
        }
    }

    private void launch(Part part) {
        var command = part.command().get();
        Logs.roll(command.log());
        launch(part, command);
    }

    private synchronized void launch(Part part, Command command) {
        giveUpIfEnded("not started");
        started.add(part.name());
        var process = command.detached().start().toHandle();
        try {
            pids.file(part.name()).write(process, part.origin(), database);
        } catch (Failure unknown) {
            // nobody could find it again to stop it
            Stopping.stop(process, TO_END);
            throw unknown;
        }
    }

    private void await(Part part, Row row) {
        var limit = System.nanoTime() + part.patience().toNanos();
        while (!part.probe().answers()) {
            var gone = pids.running(part).isEmpty();
            giveUpIfEnded("given up while it was starting");
            if (gone) {
                throw Failure.seeLog(part.name() + " ended while it was starting." + disk(), home.log(part.name()));
            }
            if (System.nanoTime() > limit) {
                throw Failure.seeLog(
                        part.name() + " is not healthy after " + part.patience().toSeconds() + " s.",
                        home.log(part.name()));
            }
            row.passing("starting, %d MB".formatted(pids.megabytes(part)));
            Pause.of(200);
        }
    }

    /** One part, one port: the old one has to go before the new one can be tried. */
    private void replace(Part part, ProcessHandle old) {
        giveUpIfEnded("not replaced");
        synchronized (this) {
            replaced.add(part.name());
        }
        Stopping.stop(old, TO_END);
    }

    private void giveUpIfEnded(String what) {
        if (!end.isEmpty()) {
            throw new GivenUp(what + ", " + end);
        }
    }

    private synchronized void end(String why) {
        end = end.isEmpty() ? why : end;
    }

    private String disk() {
        var free = Space.freeMegabytes(home.state());
        return free < 100 ? " The disk is full (" + free + " MB free)." : "";
    }

    /** Runs all, and only then reports the first failure that is not a consequence of another. */
    private static void atOnce(List<Callable<Boolean>> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var failures = new ArrayList<Failure>();
            for (var future : threads.invokeAll(tasks)) {
                try {
                    future.get();
                } catch (ExecutionException failed) {
                    failures.add(Failure.of(failed));
                }
            }
            failures.stream()
                    .min(java.util.Comparator.comparing(failure -> failure instanceof GivenUp))
                    .ifPresent(first -> {
                        throw first;
                    });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }

    /** Nothing is launched after this. */
    public void interrupt() {
        end("because you interrupted the start");
    }

    /** What ran from an older build and was stopped for a newer one. */
    public synchronized Set<String> replaced() {
        return Set.copyOf(replaced);
    }

    public synchronized Set<String> started() {
        return Set.copyOf(started);
    }
}
