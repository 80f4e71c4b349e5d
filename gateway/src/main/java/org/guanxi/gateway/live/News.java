package org.guanxi.gateway.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The latest changes in the order in which they came, numbered; the oldest make room for new ones. Readers wait here, each at
 * its own place, so that a slow one holds up nobody.
 */
class News {

    /** Times of Kafka are those of several senders, and a transaction shows its records only when it ends. */
    static final Duration OVERLAP = Duration.ofSeconds(10);

    /** Beyond this many at a time it is cheaper to read anew what is on the screen. */
    static final int AT_ONCE = 1000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final @Nullable Change[] ring;
    private long next;
    private long latest;
    private long coveredSince = Long.MAX_VALUE;
    private boolean current;
    private boolean closed;

    News(int kept) {
        this.ring = new Change[kept];
    }

    /** A change and its number. */
    record Numbered(long number, Change change) {

        String id() {
            return change.time() + "-" + number;
        }
    }

    /**
     * What came after a place.
     *
     * @param missed so much came that the oldest of it is gone, or it would be too much at once
     */
    record Batch(List<Numbered> changes, long next, boolean missed, boolean current, boolean closed) {}

    /** Everything younger than this will be here; only the first word counts, since what came later is not forgotten. */
    void coverSince(long time) {
        within(() -> coveredSince = coveredSince == Long.MAX_VALUE ? time : coveredSince);
    }

    /** The time of the youngest; 0 before the first. */
    long latest() {
        lock.lock();
        try {
            return latest;
        } finally {
            lock.unlock();
        }
    }

    void add(List<Change> changes) {
        within(() -> {
            for (Change change : changes) {
                int slot = (int) (next++ % ring.length);
                Change oldest = ring[slot];
                if (oldest != null) {
                    coveredSince = Math.max(coveredSince, oldest.time() + 1);
                }
                ring[slot] = change;
                latest = Math.max(latest, change.time());
            }
        });
    }

    /** Whether events arrive as they happen; while not, readers are told that what they see may be old. */
    void setCurrent(boolean now) {
        within(() -> current = now);
    }

    void close() {
        within(() -> closed = true);
    }

    /** The place to go on reading from; -1 when news of that time are no longer here. */
    long placeAfter(LastSeen seen) {
        lock.lock();
        try {
            Change same = seen.number() < next && seen.number() >= oldest()
                    ? ring[(int) (seen.number() % ring.length)]
                    : null;
            if (same != null && same.time() == seen.time()) {
                return seen.number() + 1;
            }
            long since = seen.time() - OVERLAP.toMillis();
            return since < coveredSince ? -1 : firstSince(since);
        } finally {
            lock.unlock();
        }
    }

    long end() {
        lock.lock();
        try {
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something after the place, or another state of affairs than the reader knows, or the time is over. */
    Batch after(long place, boolean knownCurrent, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (next <= place && current == knownCurrent && !closed && left > 0) {
                left = more.awaitNanos(left);
            }
            boolean missed = place < oldest() || next - place > AT_ONCE;
            return new Batch(from(missed ? next : place), next, missed, current, closed);
        } finally {
            lock.unlock();
        }
    }

    private List<Numbered> from(long place) {
        List<Numbered> changes = new ArrayList<>();
        for (long number = place; number < next; number++) {
            Change change = ring[(int) (number % ring.length)];
            if (change != null) {
                changes.add(new Numbered(number, change));
            }
        }
        return changes;
    }

    private long oldest() {
        return Math.max(0, next - ring.length);
    }

    private long firstSince(long time) {
        for (long number = oldest(); number < next; number++) {
            Change change = ring[(int) (number % ring.length)];
            if (change != null && change.time() >= time) {
                return number;
            }
        }
        return next;
    }

    private void within(Runnable change) {
        lock.lock();
        try {
            change.run();
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
