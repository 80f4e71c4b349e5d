package org.guanxi.local.terminal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last lines of a log that tell most. */
public final class LogTail {

    private static final int BYTES = 65_536;
    private static final int LINES = 8;
    private static final Pattern ADVICE = Pattern.compile(
            "^\\[ERROR]\\s*$|\\[Help 1]|To see the full stack|Re-run Maven|For more information|After correcting|mvn <args>");

    private LogTail() {}

    public static String of(Path log) {
        var lines = sinceFailure(lastLines(log));
        if (lines.isEmpty()) {
            return "";
        }
        var telling = lines.stream()
                .filter(LogTail::tells)
                .filter(line -> !ADVICE.matcher(line).find())
                .distinct()
                .toList();
        var shown = telling.size() < 2 || lines.getFirst().equals("Description:") ? lines : telling;
        return shown.stream()
                .skip(Math.max(0, shown.size() - LINES))
                .map(line -> "\n  | " + (line.length() > 220 ? line.substring(0, 220) + "…" : line))
                .collect(Collectors.joining());
    }

    /** Spring Boot's own explanation is the best one. */
    private static List<String> sinceFailure(List<String> lines) {
        var at = lines.lastIndexOf("Description:");
        return at < 0 ? lines : lines.subList(at, Math.min(lines.size(), at + LINES));
    }

    private static boolean tells(String line) {
        return !line.startsWith("\tat ") && speaks(line);
    }

    private static boolean speaks(String line) {
        return line.contains("ERROR") || line.contains("Caused by") || line.contains("Exception");
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
