package org.guanxi.shared.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.imports.ImportBatch.RowsWait;
import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Works through the imports, one after the other; after a crash it goes on behind the last committed batch. */
class ImportWorker implements SmartLifecycle {

    static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WAIT = Duration.ofMillis(250);
    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportRows jobs;
    private final StoredFile files;
    private final ImportBatch batches;
    private final Map<String, RowImporter<?>> importers;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread worker;

    ImportWorker(ImportRows jobs, StoredFile files, ImportBatch batches, Map<String, RowImporter<?>> importers) {
        this.jobs = jobs;
        this.files = files;
        this.batches = batches;
        this.importers = importers;
    }

    void wake() {
        wake.release();
    }

    private void run() {
        while (worker == Thread.currentThread()) {
            try {
                Optional<ImportJob> job = jobs.nextUnfinished();
                if (job.isPresent()) {
                    work(job.get());
                } else {
                    wake.tryAcquire(2, TimeUnit.SECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException stop) {
                return;
            } catch (SomebodyElse elsewhere) {
                pause();
            } catch (RuntimeException failure) {
                log.warn("An import pauses: {}", failure.toString());
                pause();
            }
        }
    }

    private void work(ImportJob job) throws InterruptedException {
        RowImporter<?> importer = importers.get(job.object());
        if (importer == null) {
            jobs.finish(job.id(), ImportState.FAILED, "unknown-object");
            return;
        }
        try {
            begin(job, importer);
            continueBehind(job, importer);
            finish(job);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            log.info("Import {} cannot be read: {}", job.id(), unreadable.toString());
            jobs.finish(job.id(), ImportState.FAILED, String.valueOf(unreadable.getMessage()));
        }
    }

    private void begin(ImportJob job, RowImporter<?> importer) {
        try (CsvRows rows = new CsvRows(files.open(job.id()))) {
            TreeSet<String> missing = new TreeSet<>(importer.requiredColumns());
            rows.header().forEach(missing::remove);
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("missing columns: " + String.join(", ", missing));
            }
            int count = 0;
            for (List<ImportedRow> batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
                count += batch.size();
            }
            jobs.start(job.id(), count);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void continueBehind(ImportJob job, RowImporter<?> importer) throws InterruptedException {
        Patience patience = new Patience(PATIENCE);
        try (CsvRows rows = new CsvRows(files.open(job.id()))) {
            for (int skipped = 0; skipped < job.done(); ) {
                skipped += rows.next(Math.min(BATCH, job.done() - skipped)).size();
            }
            int done = job.done();
            for (List<ImportedRow> batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
                done += write(importer, job, done, batch, patience);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int write(RowImporter<?> importer, ImportJob job, int done, List<ImportedRow> batch, Patience patience)
            throws InterruptedException {
        while (worker == Thread.currentThread()) {
            try {
                return batches.write(importer, job, done, batch, patience.isOver());
            } catch (RowsWait wait) {
                patience.sleep(WAIT);
            }
        }
        throw new InterruptedException();
    }

    private void finish(ImportJob job) {
        int failed = jobs.find(job.id()).map(ImportJob::failed).orElse(0);
        jobs.finish(job.id(), failed == 0 ? ImportState.COMPLETED : ImportState.COMPLETED_WITH_ERRORS, null);
        files.delete(job.id());
        log.info("Import {} of {} is done, {} rows refused", job.id(), job.object(), failed);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofVirtual().name("imports").unstarted(this::run);
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
