package org.guanxi.faults;

import java.time.Duration;

final class Waiting {

    private Waiting() {}

    static void of(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", interrupted);
        }
    }
}
