package org.guanxi.shared.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.ImportRows.Due;
import org.guanxi.shared.imports.row.ImportFailed;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.job.Attempts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through the imports, one after the other; after a crash it goes on behind the last committed batch. An import whose rows
 * wait for another service lets the others go first.
 */
class ImportWorker implements SmartLifecycle {

    static final int BATCH = 200;
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportTables tables;
    private final ImportTurns turns;
    private final ImportBatch batches;
    private final WaitingRounds waiting;
    private final ImportUndo undo;
    private final ImportTidy tidy;
    private final Map<String, RowImporter<?>> importers;
    private final Attempts attempts;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread worker;

    ImportWorker(
            ImportTables tables,
            TransactionTemplate transaction,
            ImportTidy tidy,
            Attempts attempts,
            Map<String, RowImporter<?>> importers,
            Duration patience) {
        this.tables = tables;
        this.turns = new ImportTurns(tables, transaction);
        this.batches = new ImportBatch(transaction, tables.waiting());
        this.waiting = new WaitingRounds(tables, turns, batches, patience);
        this.undo = new ImportUndo(tables, transaction);
        this.tidy = tidy;
        this.attempts = attempts;
        this.importers = importers;
    }

    void wake() {
        wake.release();
    }

    private void run() {
        while (worker == Thread.currentThread()) {
            try {
                Optional<Due> next = tables.jobs().nextUnfinished();
                if (next.isEmpty()) {
                    tidy.now();
                }
                if (next.filter(Due::now).isPresent()) {
                    work(next.get().job());
                } else {
                    rest(next.map(Due::in).orElse(IDLE));
                }
            } catch (InterruptedException stop) {
                return;
            } catch (SomebodyElse elsewhere) {
                pause();
            } catch (RuntimeException | Error failure) {
                log.warn("An import pauses: {}", failure.toString());
                pause();
            }
        }
    }

    private void rest(Duration most) throws InterruptedException {
        wake.tryAcquire(Math.min(most.toMillis() + 1, IDLE.toMillis()), TimeUnit.MILLISECONDS);
        wake.drainPermits();
    }

    private void work(ImportJob job) throws InterruptedException {
        try {
            RowImporter<?> importer = importers.get(job.object());
            if (importer == null) {
                throw new ImportFailed("unknown-object", job.object());
            }
            if (!turns.begin(job, attempts)) {
                giveUp(job);
                return;
            }
            if (job.state() == ImportState.UNDOING) {
                undo.all(importer, job);
                return;
            }
            if (job.startedAt() == null) {
                begin(job, importer);
            }
            if (!job.allRead()) {
                continueBehind(job, importer);
            }
            endUnlessRowsWait(asItIs(job), importer);
        } catch (SomebodyElse elsewhere) {
            throw elsewhere;
        } catch (ImportFailed failed) {
            fail(job, failed.reason());
        } catch (RuntimeException | Error unforeseen) {
            if (!attempts.wereEnough(job.id(), unforeseen)) {
                throw unforeseen;
            }
            log.error("Import {} fails again and again", job.id(), unforeseen);
            giveUp(job);
        }
    }

    private void begin(ImportJob job, RowImporter<?> importer) {
        try (FileReading rows = open(job, importer)) {
            rows.requireColumns(importer);
            turns.start(job, rows.count(), rows.headings(), rows.ignored(importer));
        }
    }

    private void continueBehind(ImportJob job, RowImporter<?> importer) throws InterruptedException {
        int read = job.position();
        try (FileReading rows = open(job, importer)) {
            rows.skip(read);
            for (List<ImportedRow> batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
                if (worker != Thread.currentThread()) {
                    throw new InterruptedException();
                }
                read += batches.write(importer, new FileWork(job, rows.mapping(), read, importer, tables), batch);
            }
        }
    }

    private void endUnlessRowsWait(ImportJob job, RowImporter<?> importer) {
        if (!waiting.next(importer, job)) {
            turns.complete(job);
            log.info(
                    "Import {} of {} is {}", job.id(), job.object(), asItIs(job).state());
        }
    }

    private FileReading open(ImportJob job, RowImporter<?> importer) {
        return new FileReading(
                tables.files().open(job.id()), job, tables.refused().corrections(job.id()), importer);
    }

    private void giveUp(ImportJob job) {
        fail(job, Reason.of(job.state() == ImportState.UNDOING ? "undo-unforeseen" : "unforeseen"));
    }

    private void fail(ImportJob job, Reason why) {
        turns.fail(asItIs(job), why);
        log.info("Import {} of {} failed: {}", job.id(), job.object(), why);
    }

    private ImportJob asItIs(ImportJob job) {
        return tables.jobs().find(job.id()).orElseThrow(SomebodyElse::new);
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
