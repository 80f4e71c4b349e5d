package org.guanxi.shared.imports.work;

import java.time.Duration;
import org.guanxi.shared.feed.FeedPosition;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.ImportFailed;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.jspecify.annotations.Nullable;

/**
 * Before something is taken back, this service takes in what others had done when the undo was asked for: what was in their
 * outboxes has a moment to reach the topics, and all that is there then is awaited.
 */
class UndoWait {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ImportTables tables;
    private final ImportTurns turns;
    private final FeedPosition feeds;

    UndoWait(ImportTables tables, ImportTurns turns, FeedPosition feeds) {
        this.tables = tables;
        this.turns = turns;
        this.feeds = feeds;
    }

    /**
     * @return false when it is to be asked again later; then other imports go first for a while
     * @throws ImportFailed when it took too long: whoever does not know what belongs to a record takes nothing back
     * @throws SomebodyElse when another instance works on this import
     */
    boolean isOver(ImportJob job) {
        long began = System.nanoTime();
        Duration waited = tables.steps().waited(job.id());
        if (waited.isZero()) {
            turns.pause(job, waited, GRACE, GRACE);
            return false;
        }
        if (isHeard(job)) {
            return true;
        }
        if (waited.compareTo(LONGEST) > 0) {
            throw new ImportFailed("undo-unheard");
        }
        turns.pause(job, waited, waited.plusNanos(System.nanoTime() - began).plus(PAUSE), PAUSE);
        return false;
    }

    private boolean isHeard(ImportJob job) {
        String ends = tables.steps().undoBehind(job.id());
        if (ends == null) {
            ends = markEnds(job);
        }
        return ends != null && feeds.isPast(ends);
    }

    private @Nullable String markEnds(ImportJob job) {
        String ends = feeds.ends();
        if (ends != null) {
            tables.steps().undoBehind(job.id(), ends);
        }
        return ends;
    }
}
