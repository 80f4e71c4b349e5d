package org.guanxi.shared.imports.work;

import java.time.Duration;
import java.util.List;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;

/**
 * Tries rows again that were put aside, round by round; the last refuses them. Only rounds and the pauses between them are
 * counted: while the service is down, what the rows wait for does not arrive either.
 */
class WaitingRounds {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Somebody looks on and waits for the answer; an import asks again. */
    private static final Duration PATIENCE_OF_A_CHECK = Duration.ofSeconds(3);

    private final ImportTables tables;
    private final ImportTurns turns;
    private final ImportBatch batches;
    private final Duration patience;

    WaitingRounds(ImportTables tables, ImportTurns turns, ImportBatch batches, Duration patience) {
        this.tables = tables;
        this.turns = turns;
        this.batches = batches;
        this.patience = patience;
    }

    /**
     * @return whether rows wait still; then other imports go first for a while
     * @throws SomebodyElse when another instance works on this import
     */
    boolean next(RowImporter<?> importer, ImportJob job) {
        long began = System.nanoTime();
        Duration waited = tables.steps().waited(job.id());
        boolean patient = waited.compareTo(job.state() == ImportState.CHECKING ? PATIENCE_OF_A_CHECK : patience) < 0;
        tryAll(importer, job, patient);
        boolean more = !behind(0, job).isEmpty();
        if (more) {
            turns.pause(job, waited, waited.plusNanos(System.nanoTime() - began).plus(PAUSE), PAUSE);
        }
        return more;
    }

    private void tryAll(RowImporter<?> importer, ImportJob job, boolean patient) {
        Work work = new WaitingWork(job, patient, tables);
        List<ImportedRow> rows = behind(0, job);
        while (!rows.isEmpty()) {
            batches.write(importer, work, rows.stream().map(work::read).toList());
            rows = behind(rows.getLast().line(), job);
        }
    }

    private List<ImportedRow> behind(int line, ImportJob job) {
        return tables.waiting().next(job.id(), line, ImportWorker.BATCH);
    }
}
