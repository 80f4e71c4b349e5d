package org.guanxi.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Space;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Detached;
import org.guanxi.local.process.FastStart;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.process.PidFile;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Progress;
import org.guanxi.local.terminal.Row;

/**
 * Makes the next start fast: what the running programs have loaded so far becomes their ahead-of-time caches. Once after
 * a build, while the platform is already in use; whatever fails here only makes the next start slower.
 */
public record Training(Home home, Parts parts, Progress progress) {

    private static final int AT_ONCE = 2;

    static final String ANNOUNCEMENT = "Preparing fast starts, once after a build."
            + " The platform can be used; each service in turn stands still for 10 to 60 seconds, longer on a busy machine.";

    public void run() {
        var untrained = new LinkedHashMap<>(parts.fastStarts());
        untrained.values().removeIf(FastStart::isReady);
        untrained.keySet().removeIf(name -> !isRecording(name));
        if (untrained.isEmpty() || Space.freeMegabytes(home.root()) < 3_000) {
            return;
        }
        System.out.println("\n" + ANNOUNCEMENT);
        var left = new Left(untrained.size());
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            untrained.forEach((name, start) -> threads.submit(() -> train(name, start, left)));
        }
        progress.close();
        System.out.println(left.end());
    }

    private PidFile pid(String name) {
        return new Pids(home).file(name);
    }

    private boolean isRecording(String name) {
        return pid(name).process().filter(Training::isRecording).isPresent();
    }

    /** Who started with a cache has nothing to give; where the system does not tell (not Linux), asking does no harm. */
    private static boolean isRecording(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .contains(FastStart.RECORD);
        } catch (IOException unknown) {
            return true;
        }
    }

    private void train(String name, FastStart start, Left left) {
        var row = progress.row(name);
        row.passing("waits for its turn");
        try {
            record(name, start, row, left);
            row.passing("can be used again; writing the cache");
            write(name, start);
            row.done("%d MB".formatted(Files.size(start.cache()) / 1_000_000));
        } catch (Failure | IOException failed) {
            left.failed();
            row.failed("the next start will be slower; see " + log(name));
        }
    }

    /** A service stands still while it writes down what it has loaded: one at a time, so that it is a moment. */
    private synchronized void record(String name, FastStart start, Row row, Left left) {
        row.now(left.next());
        var process = pid(name).process().orElseThrow(() -> new Failure("not running"));
        var line = List.of(Jdk.tool("jcmd"), String.valueOf(process.pid()), "AOT.end_recording");
        new Command(line, start.dir(), Map.of(), log(name)).run("Recording");
    }

    private void write(String name, FastStart start) throws IOException {
        var beside = start.dir().resolve("start.aot.new");
        Files.deleteIfExists(beside);
        var line = new ArrayList<String>();
        if (Detached.onPath("nice")) {
            line.addAll(List.of("nice", "-n", "19"));
        }
        line.addAll(start.writing(beside));
        new Command(List.copyOf(line), start.dir(), Map.of(), log(name)).run("Writing the cache");
        start.take(beside);
        Files.deleteIfExists(start.recording());
    }

    private Path log(String name) {
        return home.log("fast-start-" + name);
    }
}
