package org.guanxi.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanxi.bench.platform.Processes;
import org.jspecify.annotations.Nullable;

/** Counts what ends while it is open, to the microsecond; failures count from the beginning. */
final class Tally {

    private static final int MOST = 4_000_000;

    private final String name;
    private final Processes processes;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final int[] micros;
    private volatile boolean open;
    private volatile boolean begun;
    private @Nullable Map<String, Long> before;
    private @Nullable Map<String, Long> after;
    private long opened;
    private long closed;

    Tally(String name, Processes processes, Duration counted) {
        this.name = name;
        this.processes = processes;
        this.micros = new int[(int) Math.min(MOST, counted.toSeconds() * 100_000)];
    }

    /** Whoever comes first starts the clock. */
    void begin(ScheduledExecutorService clock, Duration leadIn, Duration counted) {
        if (begun) {
            return;
        }
        synchronized (this) {
            if (!begun) {
                begun = true;
                clock.schedule(this::open, leadIn.toMillis(), TimeUnit.MILLISECONDS);
                clock.schedule(this::close, leadIn.plus(counted).toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    void add(long nanos, boolean succeeded) {
        if (!succeeded) {
            failed.incrementAndGet();
        } else if (open) {
            micros[done.getAndIncrement()] = (int) (nanos / 1000);
        }
    }

    private synchronized void open() {
        before = processes.used();
        opened = System.nanoTime();
        open = true;
    }

    private synchronized void close() {
        open = false;
        closed = System.nanoTime();
        after = processes.used();
    }

    synchronized Outcome outcome() {
        if (before == null || after == null) {
            throw new IllegalStateException(name + " did not last as long as it should");
        }
        var sorted = Arrays.copyOf(micros, done.get());
        Arrays.sort(sorted);
        var used = new java.util.LinkedHashMap<String, Double>();
        before.forEach((part, millis) -> used.put(part, (double) (after.getOrDefault(part, millis) - millis)));
        return new Outcome(
                name, sorted.length, failed.get(), (closed - opened) / 1e9, at(sorted, 0.5), at(sorted, 0.99), used);
    }

    private static double at(int[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1000.0;
    }
}
