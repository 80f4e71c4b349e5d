package org.guanxi.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** What to run, where, with what besides the inherited environment, and where its output goes. */
public record Command(List<String> line, Path dir, Map<String, String> environment, Path log) {

    public Process start() {
        try {
            Files.createDirectories(log.resolveSibling("."));
            var builder = new ProcessBuilder(line)
                    .directory(dir.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException refused) {
            throw new Failure("Cannot run " + line.getFirst() + ": " + refused.getMessage(), refused);
        }
    }

    /** Runs to the end; the failure names the log. */
    public void run(String what) {
        var code = Pause.uninterrupted(() -> start().waitFor());
        if (code != 0) {
            throw Failure.seeLog(what + " failed (exit code " + code + ").", log);
        }
    }

    /** In a session of its own, so that neither Ctrl-C nor a closed terminal reaches it. */
    public Command detached() {
        return new Command(Detached.line(line), dir, environment, log);
    }
}
