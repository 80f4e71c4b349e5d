package org.guanxi.shared.job;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does jobs in a thread of its own for as long as the service runs, one after the other; a failure costs it a pause. */
public abstract class Worker implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String thread;
    private final String aJob;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread worker;

    /** @param aJob what pauses when something fails: {@code An import} */
    protected Worker(String thread, String aJob) {
        this.thread = thread;
        this.aJob = aJob;
    }

    /** @return how long to rest unless somebody wakes it; zero when there may be more to do */
    protected abstract Duration work() throws InterruptedException;

    /** There is something to do. */
    public void wake() {
        wake.release();
    }

    /** Between two steps of a long job: it goes on there when the service runs again. */
    protected void requireThatItRuns() throws InterruptedException {
        if (worker != Thread.currentThread()) {
            throw new InterruptedException();
        }
    }

    private void run() {
        try {
            while (worker == Thread.currentThread()) {
                workOrPause();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOrPause() throws InterruptedException {
        try {
            Duration rest = work();
            if (rest.isPositive()) {
                wake.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (RuntimeException | Error failure) {
            log.warn("{} pauses: {}", aJob, failure.toString());
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofVirtual().name(thread).unstarted(this::run);
        worker = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopping = worker;
        worker = null;
        if (stopping != null) {
            wake();
            try {
                stopping.join(Duration.ofSeconds(10));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
