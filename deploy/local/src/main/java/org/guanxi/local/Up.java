package org.guanxi.local;

import java.time.Duration;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Space;
import org.guanxi.local.platform.Ending;
import org.guanxi.local.platform.Foreground;
import org.guanxi.local.platform.OneDatabase;
import org.guanxi.local.platform.Parts;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.platform.Ports;
import org.guanxi.local.platform.Questions;
import org.guanxi.local.platform.Starting;
import org.guanxi.local.platform.Training;
import org.guanxi.local.service.ExternalMysql;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Interruption;
import org.guanxi.local.terminal.Progress;

/** {@code ./crm up} and, with the story, {@code ./crm demo}. */
final class Up {

    private final Home home;
    private final boolean detached;
    private final boolean story;
    private final Foreground foreground;

    Up(Home home, boolean detached, boolean story) {
        this.home = home;
        this.detached = detached;
        this.story = story;
        this.foreground = new Foreground(home);
    }

    void run() {
        var name = story ? "demo" : "up";
        Parts parts;
        try (var lock = Lock.take(home, name);
                var interruption = new Interruption()) {
            var elsewhere = foreground.elsewhere();
            parts = Parts.of(home);
            if (elsewhere.isPresent()) {
                requireWork(elsewhere.get(), parts);
            }
            requirePlace(parts);
            build(parts);
            start(parts, interruption);
            Welcome.print(story);
            if (home.isUsual()) {
                train(parts);
            }
            if (detached || elsewhere.isPresent()) {
                System.out.println("\nIt keeps running. ./crm status shows it, ./crm down stops it.");
                return;
            }
            interruption.onInterrupt(() -> {});
        }
        foreground.stay(parts);
    }

    /** Whoever only wants to look on at a platform that runs already gets nothing from a second command. */
    private void requireWork(ProcessHandle elsewhere, Parts parts) {
        if (!detached && !story && isComplete(parts)) {
            throw new Failure("The platform is running already, started by ./crm in another terminal (process "
                    + elsewhere.pid() + "). Stop it there with Ctrl-C, or with ./crm down.");
        }
    }

    private void requirePlace(Parts parts) {
        var pids = new Pids(home);
        parts.all().stream().flatMap(part -> pids.doubt(part).stream()).forEach(System.out::println);
        new OneDatabase(pids, parts.withEmbeddedMysql().all())
                .require(parts.database().place());
        new Ports(parts.all(), pids).require("End that program, then try again.");
        parts.database().require();
        Space.require(home, 500, "the platform");
    }

    private boolean isComplete(Parts parts) {
        var pids = new Pids(home);
        return parts.all().stream()
                .allMatch(part -> pids.isCurrent(part) && part.probe().answers());
    }

    private void build(Parts parts) {
        try (var progress = new Progress()) {
            parts.build().run(progress);
        }
    }

    private void start(Parts parts, Interruption interruption) {
        System.out.println("\nStarting");
        try (var progress = new Progress()) {
            var starting = new Starting(home, parts.database().place(), progress);
            interruption.onInterrupt(() -> interrupted(parts, starting));
            try {
                start(parts, starting, progress);
            } catch (Failure failed) {
                progress.close();
                if (interruption.first()) {
                    takeBack(parts, starting);
                }
                throw failed;
            }
        }
    }

    private void start(Parts parts, Starting starting, Progress progress) {
        var began = System.nanoTime();
        if (parts.database().external().isPresent()) {
            new ExternalMysql(home, parts.database()).prepare();
        }
        starting.start(parts.waves());
        Questions.ask(progress);
        progress.close();
        Welcome.measured(home, parts.all(), Duration.ofNanos(System.nanoTime() - began));
        if (story) {
            new Story(home).load();
        }
    }

    private void interrupted(Parts parts, Starting starting) {
        System.out.println("\nInterrupted.");
        starting.interrupt();
        takeBack(parts, starting);
    }

    /** What ran before this command keeps running, unless it was stopped to make room for its own newer build. */
    private void takeBack(Parts parts, Starting starting) {
        var started = starting.started();
        if (!started.isEmpty()) {
            System.out.println("\nStopping what this start had started");
            try (var progress = new Progress(false, System.out)) {
                new Ending(home, progress, Duration.ofSeconds(10)).end(parts.waves(), started);
            }
        }
        if (!starting.replaced().isEmpty()) {
            System.out.println("\nNot running any more, because a newer build was to replace it: "
                    + String.join(", ", starting.replaced()) + ". ./crm up starts it once the cause is gone.");
        }
    }

    private void train(Parts parts) {
        try (var progress = new Progress()) {
            new Training(home, parts, progress).run();
        }
    }
}
