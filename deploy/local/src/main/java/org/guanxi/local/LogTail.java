package org.guanxi.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log that tell most. */
final class LogTail {

    private static final int BYTES = 16_384;
    private static final int LINES = 6;

    private LogTail() {}

    static String of(Path log) {
        var lines = lastLines(log);
        var telling = lines.stream().filter(LogTail::tells).toList();
        var shown = telling.isEmpty() ? lines : telling;
        return shown.stream()
                .skip(Math.max(0, shown.size() - LINES))
                .map(line -> "\n  | " + (line.length() > 220 ? line.substring(0, 220) + "…" : line))
                .collect(Collectors.joining());
    }

    static boolean mentions(Path log, String text) {
        return lastLines(log).stream().anyMatch(line -> line.contains(text));
    }

    private static boolean tells(String line) {
        return line.contains("ERROR")
                || line.contains("Caused by")
                || line.contains("Exception")
                || line.contains("APPLICATION FAILED")
                || line.contains("Description:");
    }

    private static List<String> lastLines(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(0, file.length() - BYTES);
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
