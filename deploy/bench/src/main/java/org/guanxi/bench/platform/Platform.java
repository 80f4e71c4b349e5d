package org.guanxi.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** A platform with data of its own, so that nobody's is touched; started and stopped by the same command that people use. */
public record Platform(Path root) {

    private static final String STATE = ".guanxi-bench";
    public static final List<String> PARTS = List.of(
            "mysql",
            "kafka",
            "config-server",
            "discovery",
            "identity-service",
            "customer-service",
            "sales-service",
            "support-service",
            "campaign-service",
            "analytics-service",
            "gateway");

    public Path state() {
        return root.resolve(STATE);
    }

    /** Nothing of an earlier run is left, nor does it run on: one that was killed leaves its platform behind. */
    public void forget() {
        if (crm("down") != 0) {
            throw new Failure("What an earlier run left behind could not be stopped.");
        }
        for (var name : List.of("mysql", "kafka", "logs", "load")) {
            delete(state().resolve(name));
        }
    }

    public Path loadFolder() {
        try {
            return Files.createDirectories(state().resolve("load"));
        } catch (IOException failed) {
            throw new Failure("Cannot write " + state(), failed);
        }
    }

    public void up() {
        if (crm("up", "-d") != 0) {
            throw new Failure("The platform to be measured did not start.");
        }
    }

    public void down() {
        crm("down");
    }

    public Processes processes() {
        var ids = new LinkedHashMap<String, Long>();
        PARTS.forEach(part ->
                ids.put(part, Starts.pid(state(), part).orElseThrow(() -> new Failure(part + " is not running"))));
        return new Processes(ids);
    }

    public String commit() {
        var commit = output("git", "rev-parse", "--short=12", "HEAD");
        return output("git", "status", "--porcelain").isBlank() ? commit : commit + " with uncommitted changes";
    }

    private String output(String... line) {
        try {
            var process = new ProcessBuilder(line).directory(root.toFile()).start();
            return new String(process.getInputStream().readAllBytes()).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private int crm(String... words) {
        var line = new java.util.ArrayList<>(List.of(root.resolve("crm").toString()));
        line.addAll(List.of(words));
        try {
            var builder = new ProcessBuilder(line).directory(root.toFile()).inheritIO();
            builder.environment().put("GUANXI_STATE", STATE);
            return builder.start().waitFor();
        } catch (IOException failed) {
            throw new Failure("Cannot run ./crm: " + failed.getMessage(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new Failure("Cannot delete " + folder + ": " + failed.getMessage(), failed);
        }
    }
}
