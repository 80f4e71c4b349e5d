package org.guanxi.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class Alive {

    private Alive() {}

    /** A zombie that nobody waits for (containers without an init) is not alive. */
    static boolean is(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException noSuchPlace) {
            return false;
        }
    }
}
