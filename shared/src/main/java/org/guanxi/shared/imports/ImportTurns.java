package org.guanxi.shared.imports;

import java.util.List;
import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.row.Reason;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins and ends imports. Each turn is one transaction that finds the job as it was seen, or does nothing. */
class ImportTurns {

    private final ImportTables tables;
    private final TransactionTemplate transaction;

    ImportTurns(ImportTables tables, TransactionTemplate transaction) {
        this.tables = tables;
        this.transaction = transaction;
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it: not worth reading the file */
    void requireFree(ImportJob job) {
        turn(job, job.done(), () -> {});
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it */
    void start(ImportJob job, int rows, List<String> headings, List<String> ignoredColumns) {
        turn(job, job.done(), () -> tables.steps().start(job.id(), rows, headings, ignoredColumns));
    }

    /**
     * After a check the file is still needed.
     *
     * @param done how many rows have an outcome
     * @throws SomebodyElse when another instance works on this import or has ended it
     */
    void complete(ImportJob job, int done) {
        turn(job, done, () -> {
            tables.steps().complete(job.id());
            if (job.state() != ImportState.CHECKING) {
                tables.files().delete(job.id());
            }
        });
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it */
    void fail(ImportJob job, Reason why) {
        turn(job, job.done(), () -> {
            tables.steps().fail(job.id(), why);
            tables.files().delete(job.id());
        });
    }

    private void turn(ImportJob job, int done, Runnable change) {
        transaction.executeWithoutResult(status -> {
            if (!tables.steps().lockAt(job, done)) {
                throw new SomebodyElse();
            }
            change.run();
        });
    }
}
