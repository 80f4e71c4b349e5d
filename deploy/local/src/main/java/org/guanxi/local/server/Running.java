package org.guanxi.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.PidFile;
import org.guanxi.local.process.Stopping;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** A server started by this JVM, which ends with it; one left over by a killed JVM in the same folder is ended first. */
final class Running implements AutoCloseable {

    private final Process process;
    private final Path pidFile;
    private final Thread hook = new Thread(this::stop);

    private Running(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Running start(String name, Path dir, Command command, Probe probe, Duration limit) {
        var pidFile = dir.resolve("pid");
        PidFile.at(pidFile).process().ifPresent(left -> Stopping.stop(left, Duration.ofSeconds(10)));
        var running = new Running(command.start(), pidFile);
        PidFile.at(pidFile).write(running.process.toHandle());
        var up = Pause.until(limit, () -> !running.process.isAlive() || probe.answers());
        if (!up || !running.process.isAlive()) {
            running.close();
            throw Failure.seeLog(name + " did not start.", command.log());
        }
        return running;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stop();
    }

    private void stop() {
        Stopping.stop(process.toHandle(), Duration.ofSeconds(20));
        Pause.uninterrupted(() -> Files.deleteIfExists(pidFile));
    }
}
