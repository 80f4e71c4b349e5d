package org.guanxi.local.platform;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanxi.local.process.Command;
import org.guanxi.local.server.Probe;

/**
 * One process of the platform. {@code origin} says what it was started from: when that changes, a running process is
 * out of date. {@code command} is asked only when the process has to be started, and may take its time.
 *
 * @param more ports that it needs besides the one that it is known by
 */
public record Part(
        String name,
        int port,
        List<Integer> more,
        String origin,
        Supplier<Command> command,
        Probe probe,
        Duration patience) {

    Part(String name, int port, String origin, Supplier<Command> command, Probe probe) {
        this(name, port, List.of(), origin, command, probe, Duration.ofMinutes(8));
    }

    Part alsoNeeding(int another) {
        return new Part(name, port, List.of(another), origin, command, probe, patience);
    }

    Stream<Integer> ports() {
        return Stream.concat(Stream.of(port), more.stream());
    }
}
