package org.guanxi.local.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final Home home;
    private final Pids pids;
    private final Progress progress;
    private final Set<String> started = new HashSet<>();
    /** More at once than the machine has cores for only makes each of them miss its own limits. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors() + 2);

    private volatile boolean given;

    public Starting(Home home, Progress progress) {
        this.home = home;
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
                pids.running(part).ifPresent(old -> Stopping.stop(old, Duration.ofSeconds(30)));
                startInTurn(part, row);
            }
            row.done("healthy, %d MB".formatted(pids.megabytes(part)));
            return true;
        } catch (Failure failed) {
            given = true;
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
        if (given) {
            throw new Failure("Not started, because another part failed.");
        }
        started.add(part.name());
        pids.file(part.name()).write(command.detached().start().toHandle(), part.origin());
    }

    private void await(Part part, Row row) {
        var end = System.nanoTime() + part.patience().toNanos();
        while (!part.probe().answers()) {
            if (given) {
                throw new Failure("Stopped, because another part failed.");
            }
            if (pids.running(part).isEmpty()) {
                throw Failure.seeLog(part.name() + " ended while it was starting." + disk(), home.log(part.name()));
            }
            if (System.nanoTime() > end) {
                throw Failure.seeLog(
                        part.name() + " is not healthy after " + part.patience().toSeconds() + " s.",
                        home.log(part.name()));
            }
            row.passing("starting, %d MB".formatted(pids.megabytes(part)));
            Pause.of(200);
        }
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
                    .min(java.util.Comparator.comparing(
                            failure -> failure.text().contains("another part")))
                    .ifPresent(first -> {
                        throw first;
                    });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }

    /** Nothing is launched after this. */
    public void giveUp() {
        given = true;
    }

    public synchronized Set<String> started() {
        return Set.copyOf(started);
    }
}
