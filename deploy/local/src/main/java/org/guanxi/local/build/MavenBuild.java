package org.guanxi.local.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Detached;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;
import org.guanxi.local.terminal.Row;

/** Maven in its own process: the log has everything, the row tells where it is. */
public record MavenBuild(Home home) {

    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (\\S+) .*\\[(\\d+)/(\\d+)]");

    void run(List<String> modules, Progress progress) {
        var row = progress.row("services");
        row.now("Maven: " + modules.size() + " modules");
        var log = home.log("build-java");
        var line = new ArrayList<>(List.of(maven(), "-B", "-ntp", "-DskipTests", "-Dspotless.check.skip=true"));
        line.addAll(List.of(
                "-Dcyclonedx.skip=true", "-Denforcer.skip=true", "-pl", String.join(",", modules), "-am", "package"));
        if (run(line, log, row) != 0) {
            row.failed("not built");
            throw Failure.seeLog("Building the services failed.", log);
        }
        row.done("compiled and packaged");
    }

    /** The wrapper; where it cannot fetch Maven, the one on the PATH. */
    public String maven() {
        var wrapper = home.root().resolve("mvnw");
        var works = Pause.uninterrupted(() -> prepared(List.of(wrapper.toString(), "-v"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor());
        return works == 0 || !Detached.onPath("mvn") ? wrapper.toString() : "mvn";
    }

    private int run(List<String> line, Path log, Row row) {
        try {
            Files.createDirectories(home.logs());
            var process = prepared(line).start();
            try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()));
                    var copy = Files.newBufferedWriter(log)) {
                for (var text = out.readLine(); text != null; text = out.readLine()) {
                    copy.write(text);
                    copy.newLine();
                    follow(text, row);
                }
            }
            return process.waitFor();
        } catch (IOException failed) {
            throw new Failure("Cannot run Maven: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }

    ProcessBuilder prepared(List<String> line) {
        var builder = new ProcessBuilder(line).directory(home.root().toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", Jdk.home());
        return builder;
    }

    private static void follow(String line, Row row) {
        var module = MODULE.matcher(line);
        if (module.find()) {
            row.now("building " + module.group(1) + " (" + module.group(2) + " of " + module.group(3) + ")");
        }
    }
}
