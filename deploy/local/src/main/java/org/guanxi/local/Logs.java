package org.guanxi.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

final class Logs {

    private Logs() {}

    /** A log begins with its process; the one before is kept. */
    static void roll(Path log) {
        Pause.uninterrupted(() -> {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
        });
    }
}
