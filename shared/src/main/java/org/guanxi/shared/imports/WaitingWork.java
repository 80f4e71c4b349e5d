package org.guanxi.shared.imports;

import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** Rows of a file that were put aside and are tried again. */
class WaitingWork implements Work {

    private final ImportJob job;
    private final @Nullable ColumnMapping mapping;
    private final boolean patient;
    private final ImportTables tables;

    WaitingWork(ImportJob job, @Nullable ColumnMapping mapping, boolean patient, ImportTables tables) {
        this.job = job;
        this.mapping = mapping;
        this.patient = patient;
        this.tables = tables;
    }

    @Override
    public ImportJob job() {
        return job;
    }

    @Override
    public @Nullable ColumnMapping mapping() {
        return mapping;
    }

    @Override
    public boolean pretends() {
        return job.state() == ImportState.CHECKING;
    }

    @Override
    public boolean patient() {
        return patient;
    }

    @Override
    public void lock(int written) {
        if (!tables.steps().lockAt(job, job.position())) {
            throw new SomebodyElse();
        }
    }

    @Override
    public void keep(Tally tally) {
        if (tally.done() == 0) {
            return;
        }
        if (tables.waiting().remove(job.id(), tally.lines()) != tally.done()) {
            throw new SomebodyElse();
        }
        tables.steps().count(job.id(), tally, -tally.done());
        tables.refused().add(job.id(), tally.failed());
        if (!pretends()) {
            tables.traces().add(job.id(), tally.traces());
        }
    }
}
