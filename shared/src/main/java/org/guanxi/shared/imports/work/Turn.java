package org.guanxi.shared.imports.work;

import java.time.Duration;
import java.util.UUID;
import org.guanxi.shared.imports.job.ImportQueue;

/**
 * How long an import goes on while others could. A file is read anew up to where it stands, so that a turn is longer the longer
 * that takes: most of the time shall be work, also in the last turn of a large file.
 */
class Turn {

    private static final int WORK_PER_READING = 4;

    private final ImportQueue queue;
    private final UUID job;
    private final long began = System.nanoTime();
    private final long shortest;
    private long worksSince = began;

    Turn(ImportQueue queue, UUID job, Duration shortest) {
        this.queue = queue;
        this.job = job;
        this.shortest = shortest.toNanos();
    }

    /** It stands where it stood. */
    void works() {
        worksSince = System.nanoTime();
    }

    /** Nobody reads a file anew while no other import can go on. */
    boolean isOver() {
        long length = Math.max(shortest, WORK_PER_READING * (worksSince - began));
        return System.nanoTime() - worksSince >= length && queue.waitsFor(job);
    }
}
