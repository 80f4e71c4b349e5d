package org.guanxi.shared.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.imports.ImportBatch.RowsWait;
import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.row.CsvRows;
import org.guanxi.shared.imports.row.FirstLines;
import org.guanxi.shared.imports.row.ImportFailed;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RowImporter;
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
    private final ImportTurns turns;
    private final ImportBatch batches;
    private final Map<String, RowImporter<?>> importers;
    private final Setbacks setbacks = new Setbacks();
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread worker;

    ImportWorker(
            ImportRows jobs,
            StoredFile files,
            ImportTurns turns,
            ImportBatch batches,
            Map<String, RowImporter<?>> importers) {
        this.jobs = jobs;
        this.files = files;
        this.turns = turns;
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
        try {
            RowImporter<?> importer = importers.get(job.object());
            if (importer == null) {
                throw new ImportFailed("unknown-object", job.object());
            }
            turns.requireFree(job);
            if (job.rows() == null) {
                begin(job, importer);
            }
            continueBehind(job, importer);
        } catch (SomebodyElse elsewhere) {
            throw elsewhere;
        } catch (ImportFailed failed) {
            fail(job, failed.reason());
        } catch (RuntimeException unforeseen) {
            if (DatabaseAway.isWhy(unforeseen) || !setbacks.addAndGiveUp(asItIs(job))) {
                throw unforeseen;
            }
            log.error("Import {} fails again and again", job.id(), unforeseen);
            fail(job, Reason.of("unforeseen"));
        }
    }

    private void begin(ImportJob job, RowImporter<?> importer) {
        try (CsvRows rows = new CsvRows(files.open(job.id()))) {
            TreeSet<String> missing = new TreeSet<>(importer.requiredColumns());
            rows.header().forEach(missing::remove);
            if (!missing.isEmpty()) {
                throw new ImportFailed("missing-columns", String.join(", ", missing));
            }
            int count = 0;
            for (List<ImportedRow> batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
                count += batch.size();
            }
            List<String> ignored = rows.header().stream()
                    .filter(name -> !importer.columns().contains(name))
                    .toList();
            turns.start(job, count, ignored);
        }
    }

    private void continueBehind(ImportJob job, RowImporter<?> importer) throws InterruptedException {
        Patience patience = new Patience(PATIENCE);
        int done = job.done();
        try (CsvRows rows = new CsvRows(files.open(job.id()))) {
            UnaryOperator<ImportedRow> check = onceEach(importer);
            skip(rows, done, check);
            for (List<ImportedRow> batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
                List<ImportedRow> checked = batch.stream().map(check).toList();
                done += write(importer, job, done, checked, patience);
            }
        }
        turns.complete(job.id(), done);
        log.info("Import {} of {} is done", job.id(), job.object());
    }

    private static UnaryOperator<ImportedRow> onceEach(RowImporter<?> importer) {
        FirstLines seen = new FirstLines();
        return row -> seen.check(row, importer.keyColumn());
    }

    private static void skip(CsvRows rows, int done, UnaryOperator<ImportedRow> check) {
        int left = done;
        while (left > 0) {
            List<ImportedRow> skipped = rows.next(Math.min(BATCH, left));
            if (skipped.isEmpty()) {
                throw new IllegalStateException("The file has " + left + " rows less than have been imported");
            }
            left -= skipped.stream().map(check).toList().size();
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

    private void fail(ImportJob job, Reason why) {
        turns.fail(asItIs(job), why);
        log.info("Import {} of {} failed: {}", job.id(), job.object(), why);
    }

    private ImportJob asItIs(ImportJob job) {
        return jobs.find(job.id()).orElseThrow(SomebodyElse::new);
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
