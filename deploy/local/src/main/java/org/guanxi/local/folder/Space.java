package org.guanxi.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanxi.local.terminal.Failure;

public final class Space {

    private Space() {}

    /** On the disks of both: the state may be elsewhere. */
    public static void require(Home home, long megabytes, String what) {
        require(home.root(), megabytes, what);
        require(home.state(), megabytes, what);
    }

    public static void require(Path folder, long megabytes, String what) {
        var free = freeMegabytes(folder);
        if (free < megabytes) {
            throw new Failure("The disk is full: %s needs about %,d MB, but %,d MB are free on the disk of %s."
                    .formatted(what, megabytes, free, folder));
        }
    }

    public static long freeMegabytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / 1_000_000;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
