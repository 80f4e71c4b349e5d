package org.guanxi.shared.outbox;

import io.micrometer.core.instrument.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Moves rows of the outbox to Kafka. Of a service's instances, the one that holds the lock is the relay, until its
 * connection ends or it fails. One Kafka transaction per batch, under one transactional id per service, makes a batch all or
 * nothing and fences a relay that stalled while another took over: only who holds the lock may open a producer. A crash
 * between sending and deleting sends a batch again: consumers know that.
 */
class OutboxRelay implements SmartLifecycle {

    static final int BATCH = 500;
    private static final int IDLE_MILLIS = 200;

    /** After rest an event goes out at once; those that follow go together, which spares a commit in every reader, too. */
    private static final int GATHER_MILLIS = 30;

    private static final int PAUSE_AFTER_FAILURE_MILLIS = 1000;
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final OutboxRows rows;
    private final RelayLock lock;
    private final Supplier<Producer<String, String>> producers;
    private final String source;
    private final Counter failures;
    private final Semaphore wake = new Semaphore(0);
    private @Nullable Producer<String, String> producer;
    private volatile @Nullable Thread worker;

    OutboxRelay(
            OutboxRows rows,
            RelayLock lock,
            Supplier<Producer<String, String>> producers,
            String source,
            Counter failures) {
        this.rows = rows;
        this.lock = lock;
        this.producers = producers;
        this.source = source;
        this.failures = failures;
    }

    /** Somebody committed: do not wait for the next round. */
    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    private void run() {
        boolean expected = true;
        while (worker == Thread.currentThread()) {
            try {
                expected = publish(expected);
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException | Error failure) { // whatever it was: nobody else sends what is in the outbox
                failures.increment();
                log.warn("Events stay in the outbox for now: {}", failure.toString());
                stepBack();
                pauseAfterFailure();
            }
        }
    }

    /** @return whether more is expected: the batch was full, or somebody has committed */
    private boolean publish(boolean expected) throws InterruptedException {
        int published = expected || lock.wantsToBeHeard() || rows.any() ? publishBatch() : 0;
        if (published > 0 && published < BATCH) {
            Thread.sleep(GATHER_MILLIS);
        }
        return published == BATCH || wake.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @return how many events left the outbox; 0 also when another relay holds the lock */
    int publishBatch() {
        if (!lock.hold()) {
            return 0;
        }
        List<OutboxRow> batch = rows.next(BATCH);
        if (!batch.isEmpty()) {
            send(batch);
            rows.delete(batch);
        }
        return batch.size();
    }

    private void send(List<OutboxRow> batch) {
        Producer<String, String> current = producer();
        current.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>(batch.size());
        for (OutboxRow row : batch) {
            sent.add(current.send(row.toRecord(source)));
        }
        current.commitTransaction();
        sent.forEach(OutboxRelay::requireSent);
    }

    private static void requireSent(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka refused an event", refused.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", stop);
        }
    }

    private Producer<String, String> producer() {
        Producer<String, String> current = producer;
        if (current == null) {
            current = producers.get();
            producer = current;
            current.initTransactions();
        }
        return current;
    }

    /** Lets another instance try. The producer goes first: it is not to be used without the lock. */
    private void stepBack() {
        dropProducer();
        lock.release();
    }

    private void dropProducer() {
        Producer<String, String> failed = producer;
        producer = null;
        try {
            if (failed != null) {
                failed.close(java.time.Duration.ZERO);
            }
        } catch (RuntimeException given) {
            log.warn("A producer that failed cannot be closed: {}", given.toString());
        }
    }

    private void pauseAfterFailure() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        worker = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
        worker.start();
    }

    @Override
    public void stop() {
        Thread stopping = worker;
        worker = null;
        wake();
        if (stopping != null) {
            try {
                stopping.join(java.time.Duration.ofSeconds(10));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        stepBack();
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
