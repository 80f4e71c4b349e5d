package org.guanxi.local.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Jdk;

/** Where one build of a service lies unpacked, beside the cache that makes its start fast. */
public record ServiceFolder(Path dir, Service service) {

    public static ServiceFolder of(Home home, Service service, String fingerprint) {
        return new ServiceFolder(
                home.root().resolve(".guanxi/run").resolve(service.module()).resolve(fingerprint), service);
    }

    public boolean exists() {
        return Files.isRegularFile(jar());
    }

    public Path jar() {
        return dir.resolve(service.module() + "-1.0.0-SNAPSHOT.jar");
    }

    public Path cache() {
        return dir.resolve("start.aot");
    }

    public Path recording() {
        return dir.resolve("start.aotconf");
    }

    public boolean isTrained() {
        return Files.exists(cache());
    }

    /** Recording lets a training make the cache later; it need not. */
    public Command command(Map<String, String> environment, Path log, boolean record) {
        var line = new ArrayList<>(List.of(Jdk.java()));
        line.addAll(flags());
        if (isTrained()) {
            line.add("-XX:AOTCache=" + cache());
        } else if (record) {
            line.addAll(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording()));
        }
        line.addAll(List.of("-jar", jar().toString()));
        return new Command(List.copyOf(line), dir, environment, log);
    }

    /**
     * Part of what a cache is checked against, so the same for training and running. The thresholds are ten times the
     * default: otherwise the optimising compiler takes half of the CPU of a start, for code that runs only then.
     */
    public List<String> flags() {
        return List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-Xmx" + service.heap() + "m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:aot=off",
                "-Xlog:cds=off");
    }
}
