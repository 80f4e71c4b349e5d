package org.guanxi.bench.platform;

import java.time.Duration;
import java.util.concurrent.Callable;

public final class Waiting {

    private Waiting() {}

    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
    }

    public static void until(String what, Duration limit, long every, Callable<Boolean> condition) {
        var end = System.nanoTime() + limit.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new Failure(what + " did not happen within " + limit.toSeconds() + " s");
                }
                millis(every);
            }
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception failed) {
            throw new Failure(what + ": " + failed.getMessage(), failed);
        }
    }

    public static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
