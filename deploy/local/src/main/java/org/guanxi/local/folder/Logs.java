package org.guanxi.local.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.guanxi.local.terminal.Pause;

public final class Logs {

    private Logs() {}

    /** A log begins with its process; the one before is kept. */
    public static void roll(Path log) {
        Pause.uninterrupted(() -> {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
        });
    }
}
