package org.guanxi.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/**
 * Names a process by id and start, because ids are used again; tells also what it was started from, and on which
 * database.
 */
public record PidFile(Path file) {

    private static final Duration SAME = Duration.ofSeconds(2);

    public static PidFile at(Path file) {
        return new PidFile(file);
    }

    public void write(ProcessHandle process) {
        write(process, "", "");
    }

    public void write(ProcessHandle process, String origin, String database) {
        var started = started(process).toEpochMilli();
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, String.join("\n", process.pid() + "", started + "", origin, database, ""));
        } catch (IOException failed) {
            throw new Failure("Cannot write " + file + ": " + failed.getMessage(), failed);
        }
    }

    public Optional<ProcessHandle> process() {
        return number(0)
                .flatMap(ProcessHandle::of)
                .filter(Alive::is)
                .filter(process -> number(1)
                        .map(Instant::ofEpochMilli)
                        .filter(then ->
                                Duration.between(then, started(process)).abs().compareTo(SAME) < 0)
                        .isPresent());
    }

    /** It is there, and does not say which process it means. */
    public boolean isDamaged() {
        return exists() && (number(0).isEmpty() || number(1).isEmpty());
    }

    public String origin() {
        return line(2).orElse("");
    }

    public String database() {
        return line(3).orElse("");
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public void delete() {
        Pause.uninterrupted(() -> Files.deleteIfExists(file));
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private Optional<Long> number(int line) {
        try {
            return line(line).map(Long::valueOf);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private Optional<String> line(int number) {
        try {
            return Files.readAllLines(file).stream().skip(number).findFirst();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
