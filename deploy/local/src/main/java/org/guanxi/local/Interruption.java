package org.guanxi.local;

import java.util.concurrent.atomic.AtomicBoolean;

/** Ctrl-C, TERM or a closed terminal: runs what was last said to be the right end, once. */
final class Interruption implements AutoCloseable {

    private volatile Runnable end = () -> {};
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Thread hook = new Thread(() -> {
        if (first()) {
            end.run();
        }
    });

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void onInterrupt(Runnable what) {
        end = what;
    }

    /** True for whoever asks first: a failure and a Ctrl-C at the same time end things only once. */
    boolean first() {
        return begun.compareAndSet(false, true);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            Pause.of(60_000); // the hook is at work, and the JVM ends after it
        }
    }
}
