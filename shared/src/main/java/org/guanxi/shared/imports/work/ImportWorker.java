package org.guanxi.shared.imports.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanxi.shared.feed.FeedPosition;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportQueue.Due;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.ImportFailed;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.guanxi.shared.job.Journal;
import org.guanxi.shared.job.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through the imports, which take turns; after a crash it goes on behind the last committed batch. An import whose rows wait
 * for another service lets the others go first, and so does one that has had its turn.
 */
public class ImportWorker extends Worker {

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
    private final ImportPace pace;

    public ImportWorker(
            ImportTables tables,
            TransactionTemplate transaction,
            ImportTidy tidy,
            Map<String, RowImporter<?>> importers,
            ImportPace pace,
            FeedPosition feeds,
            List<Journal> journals) {
        super("imports", "An import");
        this.tables = tables;
        this.turns = new ImportTurns(tables, transaction);
        this.batches = new ImportBatch(transaction, tables.waiting());
        this.waiting = new WaitingRounds(tables, turns, batches, pace.patience());
        this.undo = new ImportUndo(tables, transaction, new UndoWait(tables, turns, feeds), journals);
        this.tidy = tidy;
        this.importers = importers;
        this.pace = pace;
    }

    @Override
    protected Duration work() throws InterruptedException {
        try {
            Optional<Due> next = tables.queue().next();
            if (next.isEmpty()) {
                tidy.now();
            }
            if (next.filter(Due::now).isEmpty()) {
                return next.map(ImportWorker::rest).orElse(IDLE);
            }
            work(next.get().job());
        } catch (SomebodyElse elsewhere) {
            Thread.sleep(Duration.ofSeconds(1));
        }
        return Duration.ZERO;
    }

    /** Others may come before its turn. */
    private static Duration rest(Due next) {
        Duration in = next.in().plusMillis(1);
        return in.compareTo(IDLE) < 0 ? in : IDLE;
    }

    private void work(ImportJob job) throws InterruptedException {
        try {
            attempt(job);
        } catch (SomebodyElse elsewhere) {
            throw elsewhere;
        } catch (ImportFailed failed) {
            fail(job, failed.reason());
        } catch (RuntimeException | Error unforeseen) {
            if (!tables.attempts().wereEnough(job.id(), unforeseen)) {
                throw unforeseen;
            }
            log.error("Import {} fails again and again", job.id(), unforeseen);
            giveUp(job);
        }
    }

    private void attempt(ImportJob job) throws InterruptedException {
        RowImporter<?> importer = importer(job.object());
        if (!turns.begin(job)) {
            giveUp(job);
        } else if (job.state() == ImportState.UNDOING) {
            undo.goOn(importer, job, turn(job));
        } else {
            goOn(job, importer);
        }
    }

    private RowImporter<?> importer(String object) {
        RowImporter<?> importer = importers.get(object);
        if (importer == null) {
            throw new ImportFailed("unknown-object", object);
        }
        return importer;
    }

    private void goOn(ImportJob job, RowImporter<?> importer) throws InterruptedException {
        if (job.startedAt() == null) {
            begin(job, importer);
        }
        if (!job.allRead()) {
            continueBehind(job, importer);
        }
        ImportJob now = asItIs(job);
        if (now.allRead()) {
            endUnlessRowsWait(now, importer);
        } else {
            turns.letOthersGoFirst(now);
        }
    }

    private Turn turn(ImportJob job) {
        return new Turn(tables.queue(), job.id(), pace.turn());
    }

    private void begin(ImportJob job, RowImporter<?> importer) {
        try (FileReading rows = open(job, importer)) {
            rows.requireColumns(importer);
            turns.start(job, rows.count(), rows.headings(), rows.ignored(importer));
        }
    }

    /** To the end of the file, or of its turn. */
    private void continueBehind(ImportJob job, RowImporter<?> importer) throws InterruptedException {
        int read = job.position();
        Turn turn = turn(job);
        try (FileReading rows = open(job, importer)) {
            rows.skip(read);
            turn.works();
            List<ImportedRow> batch = rows.next(BATCH);
            while (!batch.isEmpty()) {
                requireThatItRuns();
                read += batches.write(importer, new FileWork(job, read, importer, tables), batch);
                batch = turn.isOver() ? List.of() : rows.next(BATCH);
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
}
