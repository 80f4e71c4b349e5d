package org.guanxi.local.process;

import java.time.Duration;
import org.guanxi.local.terminal.Pause;

public final class Stopping {

    private Stopping() {}

    /** TERM, and KILL when that did not help in time; true if it went gently. */
    public static boolean stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (Pause.until(patience, () -> !Alive.is(process))) {
            return true;
        }
        process.destroyForcibly();
        Pause.until(Duration.ofSeconds(5), () -> !Alive.is(process));
        return false;
    }
}
