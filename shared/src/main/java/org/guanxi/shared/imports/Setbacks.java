package org.guanxi.shared.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts how often an import failed at one place, one time after the other. */
class Setbacks {

    private static final int MOST = 5;

    private @Nullable UUID job;
    private int done;
    private int count;

    /** @return true when trying once more is of no use */
    boolean addAndGiveUp(ImportJob failed) {
        if (!failed.id().equals(job) || failed.done() != done) {
            job = failed.id();
            done = failed.done();
            count = 0;
        }
        return ++count >= MOST;
    }
}
