package org.guanxi.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.guanxi.local.build.Build;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Space;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Detached;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.process.PidFile;
import org.guanxi.local.service.Service;
import org.guanxi.local.service.ServiceFolder;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Progress;

/**
 * Makes the next start fast: what the running services have loaded so far becomes their ahead-of-time caches. Once after
 * a build, while the platform is already in use; whatever fails here only makes the next start slower.
 */
public record Training(Home home, Build build, Progress progress) {

    private static final int AT_ONCE = 2;

    public void run() {
        var untrained = Service.all().stream()
                .map(build::folder)
                .filter(folder -> !folder.isTrained())
                .filter(folder -> pid(folder).exists())
                .sorted(Comparator.comparing(folder -> folder.service().first()))
                .toList();
        if (untrained.isEmpty() || Space.freeMegabytes(home.root()) < 3_000) {
            return;
        }
        System.out.println("\nPreparing fast starts (once after a build; the platform can be used meanwhile)");
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            untrained.forEach(folder -> threads.submit(() -> train(folder)));
        }
    }

    private PidFile pid(ServiceFolder folder) {
        return new Pids(home).file(folder.service().module());
    }

    private void train(ServiceFolder folder) {
        var row = progress.row(folder.service().module());
        row.passing("recording what was loaded");
        try {
            record(folder);
            row.passing("writing the cache");
            write(folder);
            row.done("%d MB".formatted(Files.size(folder.cache()) / 1_000_000));
        } catch (Failure | IOException failed) {
            row.failed("the next start will be slower; see " + log(folder));
        }
    }

    private void record(ServiceFolder folder) {
        var process = pid(folder).process().orElseThrow(() -> new Failure("not running"));
        var line = List.of(Jdk.tool("jcmd"), String.valueOf(process.pid()), "AOT.end_recording");
        new Command(line, folder.dir(), Map.of(), log(folder)).run("Recording");
    }

    private void write(ServiceFolder folder) throws IOException {
        var beside = folder.dir().resolve("start.aot.new");
        Files.deleteIfExists(beside);
        var line = new ArrayList<String>();
        if (Detached.onPath("nice")) {
            line.addAll(List.of("nice", "-n", "5"));
        }
        line.add(Jdk.java());
        line.addAll(folder.flags());
        line.addAll(List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + folder.recording(),
                "-XX:AOTCache=" + beside,
                "-jar",
                folder.jar().toString()));
        new Command(List.copyOf(line), folder.dir(), Map.of(), log(folder)).run("Writing the cache");
        Files.move(beside, folder.cache(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(folder.recording());
    }

    private java.nio.file.Path log(ServiceFolder folder) {
        return home.log("fast-start-" + folder.service().module());
    }
}
