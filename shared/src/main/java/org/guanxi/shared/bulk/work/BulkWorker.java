package org.guanxi.shared.bulk.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.bulk.job.BulkJob;
import org.guanxi.shared.bulk.job.BulkRow;
import org.guanxi.shared.bulk.job.BulkState;
import org.guanxi.shared.bulk.job.BulkTables;
import org.guanxi.shared.bulk.job.SomebodyElse;
import org.guanxi.shared.job.Journal;
import org.guanxi.shared.job.Worker;
import org.guanxi.shared.problem.answer.Explanation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Works through the changes, one after the other; after a crash it goes on behind the last committed row. */
public class BulkWorker extends Worker {

    private static final int BATCH = 200;
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(BulkWorker.class);

    private final BulkTables tables;
    private final BulkSearch search;
    private final BulkStep step;
    private final TransactionTemplate transaction;
    private final Map<String, RowChanges> changesOf;

    public BulkWorker(
            BulkTables tables,
            TransactionTemplate transaction,
            JsonMapper json,
            Explanation explanation,
            Map<String, RowChanges> changesOf,
            List<Journal> journals) {
        super("bulk-changes", "A bulk change");
        this.tables = tables;
        this.search = new BulkSearch(tables, transaction);
        this.step = new BulkStep(tables, transaction, json, explanation, journals);
        this.transaction = transaction;
        this.changesOf = changesOf;
    }

    @Override
    protected Duration work() throws InterruptedException {
        try {
            Optional<BulkJob> job = tables.jobs().nextUnfinished();
            if (job.isEmpty()) {
                return IDLE;
            }
            work(job.get());
        } catch (SomebodyElse elsewhere) {
            Thread.sleep(Duration.ofMillis(200));
        }
        return Duration.ZERO;
    }

    private void work(BulkJob job) throws InterruptedException {
        LocaleContextHolder.setLocale(job.language()); // what is refused says why to who asked for the change
        try {
            attempt(job);
        } catch (SomebodyElse elsewhere) {
            throw elsewhere;
        } catch (RuntimeException | Error unforeseen) {
            if (!tables.attempts().wereEnough(job.id(), unforeseen)) {
                throw unforeseen;
            }
            log.error("Bulk change {} fails again and again", job.id(), unforeseen);
            giveUp(job);
        }
    }

    private void attempt(BulkJob job) throws InterruptedException {
        String object = job.shown().object();
        RowChanges changes = changesOf.get(object);
        if (changes == null) {
            throw new IllegalStateException("Nothing here changes " + object);
        }
        if (!begin(job)) {
            giveUp(job);
            return;
        }
        if (!job.knowsItsRows()) {
            findRows(changes, job);
        }
        changeRows(changes, asItIs(job.id()));
    }

    /** @return false when there were enough attempts */
    private boolean begin(BulkJob job) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            tables.jobs().lock(job.id(), job.shown().done(), job.after());
            tables.jobs().start(job.id());
            return tables.attempts().begin(job.id());
        }));
    }

    private void giveUp(BulkJob job) {
        tables.jobs().end(job.id(), BulkState.FAILED);
        log.info("Bulk change {} of {} is given up", job.id(), job.shown().object());
    }

    private void findRows(RowChanges changes, BulkJob job) throws InterruptedException {
        BulkJob now = job;
        while (search.nextPage(changes, now)) {
            requireThatItRuns();
            now = asItIs(job.id());
        }
    }

    private void changeRows(RowChanges changes, BulkJob job) throws InterruptedException {
        int done = job.shown().done();
        for (List<BulkRow> rows = rowsFrom(done, job); !rows.isEmpty(); rows = rowsFrom(done, job)) {
            for (BulkRow row : rows) {
                requireThatItRuns();
                step.take(changes, job, row);
                done++;
            }
        }
        complete(job, done);
    }

    private List<BulkRow> rowsFrom(int number, BulkJob job) {
        return tables.rows().from(job.id(), number, BATCH);
    }

    private void complete(BulkJob job, int done) {
        transaction.executeWithoutResult(status -> {
            tables.jobs().lock(job.id(), done, job.after());
            tables.jobs().complete(job.id());
        });
        log.info("Bulk change {} of {} is done", job.id(), job.shown().object());
    }

    private BulkJob asItIs(UUID job) {
        return tables.jobs().find(job).orElseThrow(SomebodyElse::new);
    }
}
