package org.guanxi.shared.imports;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.row.Reason;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins and ends imports. Each turn is one transaction that finds the job as it was seen, or does nothing. */
class ImportTurns {

    private final ImportRows jobs;
    private final StoredFile files;
    private final TransactionTemplate transaction;

    ImportTurns(ImportRows jobs, StoredFile files, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.files = files;
        this.transaction = transaction;
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it: not worth reading the file */
    void requireFree(ImportJob job) {
        turn(job.id(), job.done(), () -> {});
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it */
    void start(ImportJob job, int rows, List<String> ignoredColumns) {
        turn(job.id(), job.done(), () -> jobs.start(job.id(), rows, ignoredColumns));
    }

    /**
     * @param done how many rows have an outcome
     * @throws SomebodyElse when another instance works on this import or has ended it
     */
    void complete(UUID job, int done) {
        turn(job, done, () -> {
            jobs.complete(job);
            files.delete(job);
        });
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it */
    void fail(ImportJob job, Reason why) {
        turn(job.id(), job.done(), () -> {
            jobs.fail(job.id(), why);
            files.delete(job.id());
        });
    }

    private void turn(UUID job, int done, Runnable change) {
        transaction.executeWithoutResult(status -> {
            if (!jobs.lockAt(job, done)) {
                throw new SomebodyElse();
            }
            change.run();
        });
    }
}
