package org.guanxi.local.terminal;

import java.util.concurrent.atomic.AtomicBoolean;

/** Ctrl-C, TERM or a closed terminal: runs what was last said to be the right end, once. */
public final class Interruption implements AutoCloseable {

    private volatile Runnable end = () -> {};
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Thread hook = new Thread(() -> {
        if (first()) {
            end.run();
        }
    });

    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public void onInterrupt(Runnable what) {
        end = what;
    }

    /** True for whoever asks first: a failure and a Ctrl-C at the same time end things only once. */
    public boolean first() {
        return begun.compareAndSet(false, true);
    }

    public boolean begun() {
        return begun.get();
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
