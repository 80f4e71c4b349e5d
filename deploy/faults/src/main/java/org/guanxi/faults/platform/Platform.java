package org.guanxi.faults.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A platform of its own state, started and stopped by {@code ./crm} as a person would. */
public record Platform(Path root, Path state) {

    public void up() {
        if (crm("up", "-d") != 0) {
            throw new Broken("./crm up failed, see " + log());
        }
    }

    public void down() {
        crm("down");
    }

    public ProcessHandle process(String part) {
        try {
            var pid = Files.readAllLines(state.resolve("pids").resolve(part)).getFirst();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new Broken(part + " has ended by itself, see " + state.resolve("logs")));
        } catch (IOException absent) {
            throw new Broken(part + " does not run", absent);
        }
    }

    String secret(String name) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(state.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException unreadable) {
            throw new Broken("no secrets", unreadable);
        }
        return secrets.getProperty(name);
    }

    public Path log() {
        return state.resolve("logs/faults.log");
    }

    private int crm(String... arguments) {
        var line = new ArrayList<>(List.of(root.resolve("crm").toString()));
        line.addAll(List.of(arguments));
        var command = new ProcessBuilder(line)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        command.environment().put("GUANXI_STATE", state.getFileName().toString());
        try {
            Files.createDirectories(log().getParent());
            return command.start().waitFor();
        } catch (IOException refused) {
            throw new Broken("cannot run ./crm", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", interrupted);
        }
    }
}
