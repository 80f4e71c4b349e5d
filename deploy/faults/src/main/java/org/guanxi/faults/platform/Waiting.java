package org.guanxi.faults.platform;

import java.time.Duration;

public final class Waiting {

    private Waiting() {}

    public static void of(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", interrupted);
        }
    }
}
