package org.guanxi.shared.imports;

import java.time.Duration;

/** How long an import waits, in all, for news from other services. */
class Patience {

    private Duration left;

    Patience(Duration whole) {
        this.left = whole;
    }

    boolean isOver() {
        return left.isNegative() || left.isZero();
    }

    void sleep(Duration pause) throws InterruptedException {
        Thread.sleep(pause);
        left = left.minus(pause);
    }
}
