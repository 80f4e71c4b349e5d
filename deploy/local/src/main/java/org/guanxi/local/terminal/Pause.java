package org.guanxi.local.terminal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Waiting, with interruption as the end of the command. */
public final class Pause {

    private Pause() {}

    public static void of(long millis) {
        uninterrupted(() -> {
            Thread.sleep(millis);
            return true;
        });
    }

    public static boolean until(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            of(50);
        }
        return condition.getAsBoolean();
    }

    public static <T> T uninterrupted(Callable<T> call) {
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
