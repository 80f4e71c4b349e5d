package org.guanxi.local;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Waiting, with interruption as the end of the command. */
final class Pause {

    private Pause() {}

    static void of(long millis) {
        uninterrupted(() -> {
            Thread.sleep(millis);
            return true;
        });
    }

    static boolean until(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            of(50);
        }
        return condition.getAsBoolean();
    }

    static <T> T uninterrupted(Callable<T> call) {
        try {
            return call.call();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception failed) {
            throw new Failure(String.valueOf(failed.getMessage()), failed);
        }
    }
}
