package org.guanxi.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

final class Logs {

    private static final long LARGE = 20_000_000;

    private Logs() {}

    /** At the start of a process, a large log becomes the one old log that is kept. */
    static void roll(Path log) {
        Pause.uninterrupted(() -> {
            if (Files.exists(log) && Files.size(log) > LARGE) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
        });
    }
}
