package org.guanxi.shared.feed;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gives the news of something that has just come a moment to arrive. Whoever waits holds no transaction, so that it is seen. */
public final class Patience {

    private static final int LOOKS = 25;
    private static final int MILLIS_BETWEEN = 100;

    private Patience() {}

    /**
     * @param unknown how the attempt fails where the copy of others' data lags behind
     * @param attempt one transaction; made once more when what was unknown has arrived
     * @param look as in {@link #arrives}
     */
    public static <T, X extends RuntimeException> T with(
            Class<X> unknown, Supplier<T> attempt, Function<X, Optional<Boolean>> look) {
        try {
            return attempt.get();
        } catch (RuntimeException failure) {
            if (!unknown.isInstance(failure) || !arrives(() -> look.apply(unknown.cast(failure)))) {
                throw failure;
            }
            return attempt.get();
        }
    }

    /**
     * @param look whether it is there; empty as long as nothing was heard of it
     * @return whether it is there, or is soon; of what is known there is nothing to wait for
     */
    public static boolean arrives(Supplier<Optional<Boolean>> look) {
        for (int left = LOOKS; ; left--) {
            Optional<Boolean> there = look.get();
            if (there.isPresent() || left == 0) {
                return there.orElse(false);
            }
            try {
                Thread.sleep(MILLIS_BETWEEN);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
