package org.guanxi.local.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.FastStart;

/** Where one build of a service lies unpacked, beside the cache that makes its start fast. */
public record ServiceFolder(Home home, Path dir, Service service) {

    public static ServiceFolder of(Home home, Service service, String fingerprint) {
        return new ServiceFolder(
                home,
                home.root().resolve(".guanxi/run").resolve(service.module()).resolve(fingerprint),
                service);
    }

    public boolean exists() {
        return Files.isRegularFile(jar());
    }

    public Path jar() {
        return dir.resolve(service.module() + "-1.0.0-SNAPSHOT.jar");
    }

    public FastStart start() {
        return new FastStart(dir, flags(), List.of("-jar", jar().toString()));
    }

    public Command command(Map<String, String> environment, Path log, boolean record) {
        return new Command(start().line(record), dir, environment, log);
    }

    private List<String> flags() {
        var flags = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-Xmx" + service.heap() + "m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError"));
        flags.addAll(optimiseLater(service.first() ? 100 : 5));
        flags.addAll(optimiseLess());
        if (!service.first()) {
            flags.add("-Dspring.aot.enabled=true");
        }
        return List.copyOf(flags);
    }

    /**
     * Otherwise the optimising compiler takes half of the processor time of a start, for code that runs only then.
     *
     * @param times how much more often than usual code has to run until it is optimised
     */
    private static List<String> optimiseLater(int times) {
        return List.of(
                "-XX:Tier4InvocationThreshold=" + 5_000 * times,
                "-XX:Tier4MinInvocationThreshold=" + 600 * times,
                "-XX:Tier4CompileThreshold=" + 15_000 * times,
                "-XX:Tier4BackEdgeThreshold=" + 40_000 * times);
    }

    /**
     * Otherwise the optimising compiler does at each start what it did in the hours before the cache was written, and
     * takes most of its time for what runs only then.
     */
    private List<String> optimiseLess() {
        return List.of(
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTReplayTraining",
                "-XX:CompilerDirectivesFile=" + home.root().resolve("deploy/java/only-to-start.json"));
    }
}
