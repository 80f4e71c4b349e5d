package org.guanxi.shared.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.job.Attempts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Works through the changes, one after the other; after a crash it goes on behind the last committed row. */
class BulkWorker implements SmartLifecycle {

    private static final int BATCH = 200;
    private static final Logger log = LoggerFactory.getLogger(BulkWorker.class);

    private final BulkTable jobs;
    private final BulkRows rows;
    private final BulkSearch search;
    private final BulkStep step;
    private final TransactionTemplate transaction;
    private final Attempts attempts;
    private final Map<String, RowChanges> changesOf;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread worker;

    BulkWorker(
            BulkTable jobs,
            BulkRows rows,
            BulkSearch search,
            BulkStep step,
            TransactionTemplate transaction,
            Attempts attempts,
            Map<String, RowChanges> changesOf) {
        this.jobs = jobs;
        this.rows = rows;
        this.search = search;
        this.step = step;
        this.transaction = transaction;
        this.attempts = attempts;
        this.changesOf = changesOf;
    }

    void wake() {
        wake.release();
    }

    private void run() {
        while (worker == Thread.currentThread()) {
            try {
                Optional<BulkJob> job = jobs.nextUnfinished();
                if (job.isPresent()) {
                    work(job.get());
                } else {
                    wake.tryAcquire(2, TimeUnit.SECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException stop) {
                return;
            } catch (SomebodyElse elsewhere) {
                pause(Duration.ofMillis(200));
            } catch (RuntimeException | Error failure) {
                log.warn("A bulk change pauses: {}", failure.toString());
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private void work(BulkJob job) throws InterruptedException {
        LocaleContextHolder.setLocale(job.language()); // what is refused says why to who asked for the change
        try {
            RowChanges changes = changesOf.get(job.shown().object());
            if (changes == null) {
                throw new IllegalStateException(
                        "Nothing here changes " + job.shown().object());
            }
            if (!begin(job)) {
                giveUp(job);
                return;
            }
            if (!job.knowsItsRows()) {
                findRows(changes, job);
            }
            changeRows(changes, asItIs(job.id()));
        } catch (SomebodyElse elsewhere) {
            throw elsewhere;
        } catch (RuntimeException | Error unforeseen) {
            if (!attempts.wereEnough(job.id(), unforeseen)) {
                throw unforeseen;
            }
            log.error("Bulk change {} fails again and again", job.id(), unforeseen);
            giveUp(job);
        }
    }

    /** @return false when there were enough attempts */
    private boolean begin(BulkJob job) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jobs.lock(job.id(), job.shown().done(), job.after());
            jobs.start(job.id());
            return attempts.begin(job.id());
        }));
    }

    private void giveUp(BulkJob job) {
        jobs.end(job.id(), BulkState.FAILED);
        log.info("Bulk change {} of {} is given up", job.id(), job.shown().object());
    }

    private void findRows(RowChanges changes, BulkJob job) throws InterruptedException {
        BulkJob now = job;
        while (search.nextPage(changes, now)) {
            requireWork();
            now = asItIs(job.id());
        }
    }

    private void changeRows(RowChanges changes, BulkJob job) throws InterruptedException {
        int done = job.shown().done();
        for (List<BulkRow> batch = rows.from(job.id(), done, BATCH);
                !batch.isEmpty();
                batch = rows.from(job.id(), done, BATCH)) {
            for (BulkRow row : batch) {
                requireWork();
                step.take(changes, job, row);
                done++;
            }
        }
        int all = done;
        transaction.executeWithoutResult(status -> {
            jobs.lock(job.id(), all, job.after());
            jobs.complete(job.id());
        });
        log.info("Bulk change {} of {} is done", job.id(), job.shown().object());
    }

    private void requireWork() throws InterruptedException {
        if (worker != Thread.currentThread()) {
            throw new InterruptedException();
        }
    }

    private BulkJob asItIs(UUID job) {
        return jobs.find(job).orElseThrow(SomebodyElse::new);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofVirtual().name("bulk-changes").unstarted(this::run);
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
