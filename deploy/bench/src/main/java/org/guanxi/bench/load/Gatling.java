package org.guanxi.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guanxi.bench.platform.Api;
import org.guanxi.bench.platform.Failure;

/** Runs Gatling in a process of its own, so that measuring and making load do not share a heap. */
public record Gatling(LoadFiles files, Api api, String cookie) {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx384m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    public List<Outcome> run(List<Leg> legs) {
        files.ask(legs, api.token(), cookie);
        var log = files.folder().resolve("gatling.log");
        try {
            var process = new ProcessBuilder(line())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            if (process.waitFor() != 0) {
                throw new Failure("Gatling failed, see " + log);
            }
            return files.outcomes();
        } catch (IOException failed) {
            throw new Failure("Gatling cannot be run: " + failed.getMessage(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
    }

    private List<String> line() {
        var line = new ArrayList<>(JAVA);
        line.add("-Djava.util.prefs.userRoot="
                + files.folder()); // Gatling notes there when it last asked for its version
        line.addAll(files.properties());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling", "-nr"));
        line.addAll(List.of("-s", Load.class.getName(), "-rf", files.folder().toString()));
        return line;
    }
}
