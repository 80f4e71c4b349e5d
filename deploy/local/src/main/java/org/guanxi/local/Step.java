package org.guanxi.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.terminal.Failure;

/** A command whose output is shown as it comes, and kept to be counted. */
record Step(String title, List<String> line, Path dir, Map<String, String> environment) {

    /** What it printed and how it ended; a command that cannot be run at all has failed. */
    record Outcome(String title, int code, List<String> lines) {}

    String heading() {
        return "\n── " + title + "  (" + String.join(" ", line) + ")";
    }

    Outcome run() {
        System.out.println(heading());
        return run(System.out);
    }

    Outcome run(PrintStream out) {
        var lines = new ArrayList<String>();
        try {
            var builder = new ProcessBuilder(line).directory(dir.toFile()).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", Jdk.home());
            builder.environment().putAll(environment);
            var process = builder.start();
            try (var said = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
                for (var text = said.readLine(); text != null; text = said.readLine()) {
                    out.println(text);
                    lines.add(text);
                }
            }
            return new Outcome(title, process.waitFor(), lines);
        } catch (IOException failed) {
            out.println(failed.getMessage());
            return new Outcome(title, 127, lines);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
