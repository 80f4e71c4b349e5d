package org.guanxi.shared.imports.work;

import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.job.Tally;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;

/** Rows of a file that were put aside and are tried again. */
class WaitingWork extends Work {

    private final boolean patient;

    WaitingWork(ImportJob job, boolean patient, ImportTables tables) {
        super(job, tables);
        this.patient = patient;
    }

    @Override
    boolean patient() {
        return patient;
    }

    @Override
    void lock(int written) {
        if (!tables.steps().lockAt(job, job.position())) {
            throw new SomebodyElse();
        }
    }

    @Override
    void keep(Tally tally) {
        if (tally.done() == 0) {
            return;
        }
        if (tables.waiting().remove(job.id(), tally.lines()) != tally.done()) {
            throw new SomebodyElse();
        }
        tables.steps().count(job.id(), tally, -tally.done());
        keepOutcomes(tally);
    }
}
