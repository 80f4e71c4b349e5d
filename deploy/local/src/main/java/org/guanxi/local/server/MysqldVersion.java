package org.guanxi.local.server;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.guanxi.local.terminal.Pause;

/** What a {@code mysqld --version} says: {@code Ver 8.4.2 for Linux on aarch64 (MySQL Community Server - GPL)}. */
record MysqldVersion(String text) {

    private static final Pattern NUMBERS = Pattern.compile("Ver (\\d+)\\.(\\d+)\\.(\\d+)");

    static MysqldVersion of(Path program) {
        return Pause.uninterrupted(() -> {
            var process = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            return new MysqldVersion(new String(process.getInputStream().readAllBytes()).strip());
        });
    }

    /** MySQL's own, from 8.0.30 on: the first that knows the settings in {@link MysqlFolder}. */
    boolean isEnough() {
        var found = NUMBERS.matcher(text);
        if (text.contains("MariaDB") || !found.find()) {
            return false;
        }
        var number = 0;
        for (var group = 1; group <= 3; group++) {
            number = number * 1_000 + Integer.parseInt(found.group(group));
        }
        return number >= 8_000_030;
    }

    String name() {
        var found = NUMBERS.matcher(text);
        return (text.contains("MariaDB") ? "MariaDB" : "MySQL")
                + (found.find() ? found.group().replace("Ver", "") : " of an unknown version");
    }
}
