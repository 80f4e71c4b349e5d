package org.guanxi.shared.imports.work;

import java.time.Duration;
import java.util.List;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins and ends imports. Each turn is one transaction that finds the job as it was seen, or does nothing. */
class ImportTurns {

    private final ImportTables tables;
    private final TransactionTemplate transaction;

    ImportTurns(ImportTables tables, TransactionTemplate transaction) {
        this.tables = tables;
        this.transaction = transaction;
    }

    /**
     * @return false when there were enough attempts
     * @throws SomebodyElse when another instance works on this import or has ended it: not worth reading the file
     */
    boolean begin(ImportJob job) {
        boolean[] begun = new boolean[1];
        turn(job, () -> begun[0] = tables.attempts().begin(job.id()));
        return begun[0];
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it */
    void start(ImportJob job, int rows, List<String> headings, List<String> ignoredColumns) {
        turn(job, () -> tables.steps().start(job.id(), rows, headings, ignoredColumns));
    }

    /**
     * Other imports go first until rows that wait are tried again.
     *
     * @throws SomebodyElse when another instance works on this import or has ended it
     */
    void pause(ImportJob job, Duration waited, Duration waitedNow, Duration pause) {
        turn(job, () -> {
            if (!tables.steps().pause(job.id(), waited, waitedNow, pause)) {
                throw new SomebodyElse();
            }
        });
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it */
    void letOthersGoFirst(ImportJob job) {
        turn(job, () -> tables.steps().letOthersGoFirst(job.id()));
    }

    /**
     * After a check the file is still needed.
     *
     * @throws SomebodyElse when another instance works on this import or has ended it
     */
    void complete(ImportJob job) {
        turn(job, () -> {
            tables.steps().complete(job.id());
            if (job.state() != ImportState.CHECKING) {
                tables.files().delete(job.id());
            }
        });
    }

    /** @throws SomebodyElse when another instance works on this import or has ended it */
    void fail(ImportJob job, Reason why) {
        turn(job, () -> {
            tables.steps().fail(job.id(), why);
            tables.waiting().removeAll(job.id());
            tables.files().delete(job.id());
        });
    }

    private void turn(ImportJob job, Runnable change) {
        transaction.executeWithoutResult(status -> {
            if (!tables.steps().lockAt(job, job.position())) {
                throw new SomebodyElse();
            }
            change.run();
        });
    }
}
