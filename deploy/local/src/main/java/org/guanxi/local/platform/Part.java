package org.guanxi.local.platform;

import java.time.Duration;
import java.util.function.Supplier;
import org.guanxi.local.process.Command;
import org.guanxi.local.server.Probe;

/**
 * One process of the platform. {@code origin} says what it was started from: when that changes, a running process is
 * out of date. {@code command} is asked only when the process has to be started, and may take its time.
 */
public record Part(String name, int port, String origin, Supplier<Command> command, Probe probe, Duration patience) {

    Part(String name, int port, String origin, Supplier<Command> command, Probe probe) {
        this(name, port, origin, command, probe, Duration.ofMinutes(8));
    }
}
