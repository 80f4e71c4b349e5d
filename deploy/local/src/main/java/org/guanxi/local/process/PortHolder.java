package org.guanxi.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port, as far as the system tells this user (Linux only). */
public final class PortHolder {

    private PortHolder() {}

    public static String describe(int port) {
        return find(port)
                .map(process -> " by process " + process.pid() + name(process))
                .orElse("");
    }

    private static String name(ProcessHandle process) {
        return process.info().command().map(command -> " (" + command + ")").orElse("");
    }

    public static Optional<ProcessHandle> find(int port) {
        var sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> listening(Path.of(table), port))
                .collect(Collectors.toSet());
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .map(ProcessHandle::pid)
                        .filter(pid -> holdsAny(pid, sockets))
                        .findFirst()
                        .flatMap(ProcessHandle::of);
    }

    private static Stream<String> listening(Path table, int port) {
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells.length > 9 && cells[3].equals("0A"))
                    .filter(cells -> cells[1].endsWith(":%04X".formatted(port)))
                    .map(cells -> "socket:[" + cells[9] + "]");
        } catch (IOException otherSystem) {
            return Stream.empty();
        }
    }

    private static boolean holdsAny(long pid, Set<String> sockets) {
        try (var links = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return links.anyMatch(link -> sockets.contains(target(link)));
        } catch (IOException | java.io.UncheckedIOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
